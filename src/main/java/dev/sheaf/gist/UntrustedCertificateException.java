package dev.sheaf.gist;

import java.io.Serial;
import java.security.cert.CertificateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says, through code that knows no [GistException], why a host's certificate is not trusted.
public final class UntrustedCertificateException extends CertificateException {
  @Serial private static final long serialVersionUID = 1L;

  private final Failure.Distrust reason;
  private final transient CertificateFacts certificate;

  public UntrustedCertificateException(
      Failure.Distrust reason, CertificateFacts certificate, @Nullable Throwable cause) {
    super(reason + ": " + certificate, cause);
    this.reason = reason;
    this.certificate = certificate;
  }

  /// What `thrown` or what caused it means for talking to `host`; empty where it is about something
  /// else.
  public static Optional<Failure> in(Throwable thrown, String host) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof UntrustedCertificateException e) {
        return Optional.of(new Failure.Untrusted(host, e.reason, e.certificate));
      }
    }
    return Optional.empty();
  }
}
