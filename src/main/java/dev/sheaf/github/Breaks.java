package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.gist.UntrustedCertificateException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// Tells what it means when no answer came.
final class Breaks {
  private Breaks() {}

  /// @param between what stands in between; null for nothing
  static Failure failure(IOException e, String host, @Nullable Proxy between, Network network) {
    if (e instanceof Refused refused) {
      return refused.failure();
    }
    Optional<Failure> untrusted = UntrustedCertificateException.in(e, host);
    if (untrusted.isPresent()) {
      return untrusted.get();
    }
    if (e instanceof SSLPeerUnverifiedException) {
      return new Failure.Untrusted(host, Distrust.WRONG_NAME);
    }
    if (e instanceof SSLException && !isBrokenOff(e.getCause())) {
      boolean certificate = e instanceof SSLHandshakeException && isAboutCertificate(e);
      return new Failure.Untrusted(host, certificate ? Distrust.CERTIFICATE : Distrust.NO_TLS);
    }
    Optional<Failure> socks =
        between == null ? Optional.empty() : ProxyTrouble.ofSocks(e, host, between, network);
    if (socks.isPresent()) {
      return socks.get();
    }
    String proxy = between == null ? null : Network.name(between);
    return isProxyRefusal(e)
        ? new Failure.ProxyDenied(host, new ProxyTrouble.Refused(proxy))
        : new Failure.Offline(host, proxy);
  }

  /// Whether the connection broke, so that another may hold; not where there is none to be had.
  static boolean isWorthRetrying(IOException e) {
    return !(e instanceof Refused
        || e instanceof UnknownHostException
        || e instanceof ConnectException
        || e instanceof NoRouteToHostException
        || e instanceof InterruptedIOException
        || (e instanceof SSLException && !isBrokenOff(e.getCause()))
        || isProxyRefusal(e)
        || ProxyTrouble.isOfSocks(e));
  }

  // OkHttp has no exception of its own for a proxy that opens no way through.
  private static boolean isProxyRefusal(IOException e) {
    String message = e.getMessage();
    return message != null
        && (message.startsWith("Unexpected response code for CONNECT")
            || message.contains("HTTP_PROXY_AUTH"));
  }

  private static boolean isBrokenOff(@Nullable Throwable cause) {
    return cause instanceof EOFException || cause instanceof SocketException;
  }

  private static boolean isAboutCertificate(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof java.security.GeneralSecurityException) {
        return true;
      }
    }
    return false;
  }
}
