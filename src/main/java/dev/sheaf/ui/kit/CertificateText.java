package dev.sheaf.ui.kit;

import dev.sheaf.gist.CertificateFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Says what one can tell a certificate by.
public final class CertificateText {
  private CertificateText() {}

  /// Four lines: whom it is made out to, who vouches for that, how long it is valid, and its
  /// fingerprint.
  public static String of(CertificateFacts certificate) {
    return Messages.text(
        "failure.certificate",
        DisplayText.isolated(certificate.subject()),
        DisplayText.isolated(certificate.issuer()),
        day(certificate.validFrom()),
        day(certificate.validUntil()),
        certificate.sha256());
  }

  private static String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
