package dev.sheaf.ui.kit;

import dev.sheaf.gist.CertificateFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Says what one can tell a certificate by.
public final class CertificateText {
  // So long a line would break in the middle of a pair.
  private static final Pattern HALF = Pattern.compile("^([0-9A-F]{2}:){16}");

  private CertificateText() {}

  /// Some lines: whom it is made out to, who vouches for that, how long it is valid, and its
  /// fingerprint.
  public static String of(CertificateFacts certificate) {
    return Messages.text(
        "failure.certificate",
        DisplayText.isolated(certificate.subject()),
        DisplayText.isolated(certificate.issuer()),
        day(certificate.validFrom()),
        day(certificate.validUntil()),
        HALF.matcher(certificate.sha256()).replaceFirst("$0\n"));
  }

  private static String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
