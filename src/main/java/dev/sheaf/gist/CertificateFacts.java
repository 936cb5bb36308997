package dev.sheaf.gist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// What a person can tell a certificate by.
///
/// @param subject whom it is made out to, in the words of the certificate
/// @param issuer who vouches for that
/// @param names of the hosts it is for, as far as it says
/// @param sha256 its fingerprint: pairs of digits between colons
public record CertificateFacts(
    String subject,
    String issuer,
    List<String> names,
    Instant validFrom,
    Instant validUntil,
    String sha256) {
  private static final int LONGEST = 200;
  private static final int MOST_NAMES = 20;
  private static final Integer DNS_NAME = 2;
  private static final Integer IP_ADDRESS = 7;

  public CertificateFacts {
    names = List.copyOf(names);
  }

  public static CertificateFacts of(X509Certificate certificate) {
    List<String> names = names(certificate);
    String subject = certificate.getSubjectX500Principal().getName();
    return new CertificateFacts(
        cut(subject.isEmpty() ? String.join(", ", names) : subject),
        cut(certificate.getIssuerX500Principal().getName()),
        names,
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        fingerprint(certificate));
  }

  /// Whether nobody else vouches for it.
  public boolean isSelfSigned() {
    return subject.equals(issuer);
  }

  private static List<String> names(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> all = certificate.getSubjectAlternativeNames();
      for (List<?> name : all == null ? List.<List<?>>of() : all) {
        boolean ofHost = DNS_NAME.equals(name.get(0)) || IP_ADDRESS.equals(name.get(0));
        if (ofHost && names.size() < MOST_NAMES) {
          names.add(cut(String.valueOf(name.get(1))));
        }
      }
    } catch (CertificateParsingException e) {
      // A certificate whose names cannot be read has none.
    }
    return names;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
