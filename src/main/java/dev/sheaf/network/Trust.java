package dev.sheaf.network;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.UntrustedCertificateException;
import java.net.Socket;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Iterator;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Decides whether a host is who it says, and if not, says why in a way that can be shown.
final class Trust extends X509ExtendedTrustManager {
  private final Vouchers vouchers;

  Trust(Vouchers vouchers) {
    this.vouchers = vouchers;
  }

  /// One of those who may vouch, asked about a certificate.
  @FunctionalInterface
  private interface Question {
    void ask(X509ExtendedTrustManager voucher) throws CertificateException;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    SSLSession session = socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null;
    check(chain, type, session, voucher -> voucher.checkServerTrusted(chain, type, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    check(
        chain,
        type,
        engine.getHandshakeSession(),
        voucher -> voucher.checkServerTrusted(chain, type, engine));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check(chain, type, null, voucher -> voucher.checkServerTrusted(chain, type));
  }

  private void check(
      X509Certificate[] chain, String type, @Nullable SSLSession session, Question question)
      throws CertificateException {
    CertificateFacts facts = CertificateFacts.of(chain[0]);
    checkDates(chain[0], facts);
    // Java would still take the old place of a name, which anyone can get.
    if (facts.names().isEmpty()) {
      throw new UntrustedCertificateException(Distrust.WRONG_NAME, facts, null);
    }
    String host = session == null || session.getPeerHost() == null ? "" : session.getPeerHost();
    Distrust reason = facts.isSelfSigned() ? Distrust.SELF_SIGNED : Distrust.UNKNOWN_ISSUER;
    CertificateException why = null;
    Iterator<X509ExtendedTrustManager> all = vouchers.of(host).iterator();
    while (all.hasNext()) {
      X509ExtendedTrustManager voucher = all.next();
      try {
        question.ask(voucher);
        return;
      } catch (CertificateException e) {
        if (vouches(voucher, chain, type)) {
          throw new UntrustedCertificateException(Distrust.WRONG_NAME, facts, e);
        }
        why = e;
        reason = isUnknown(e) ? reason : reason(e);
      }
    }
    throw new UntrustedCertificateException(reason, facts, why);
  }

  private static void checkDates(X509Certificate certificate, CertificateFacts facts)
      throws CertificateException {
    try {
      certificate.checkValidity();
    } catch (CertificateExpiredException e) {
      throw new UntrustedCertificateException(Distrust.EXPIRED, facts, e);
    } catch (CertificateNotYetValidException e) {
      throw new UntrustedCertificateException(Distrust.NOT_YET_VALID, facts, e);
    }
  }

  // Whether all is well with a certificate but the name of its host.
  private static boolean vouches(
      X509ExtendedTrustManager voucher, X509Certificate[] chain, String type) {
    try {
      voucher.checkServerTrusted(chain, type);
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  // Whether it says no more than that it does not know who issued it.
  private static boolean isUnknown(CertificateException e) {
    return cause(e, CertPathValidatorException.class) == null;
  }

  private static Distrust reason(CertificateException e) {
    CertPathValidatorException why = cause(e, CertPathValidatorException.class);
    if (why != null && why.getReason() == BasicReason.EXPIRED) {
      return Distrust.EXPIRED;
    }
    return why != null && why.getReason() == BasicReason.NOT_YET_VALID
        ? Distrust.NOT_YET_VALID
        : Distrust.CERTIFICATE;
  }

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }

  /// None by name: whoever asks would have all stores read for nothing.
  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw noServer();
  }

  private static CertificateException noServer() {
    return new CertificateException("Sheaf is no server");
  }
}
