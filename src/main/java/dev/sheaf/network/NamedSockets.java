package dev.sheaf.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/// TLS sockets that look at the host's name themselves, and that remember no session from before
/// somebody was no longer trusted.
final class NamedSockets extends SSLSocketFactory {
  private final Trust trust;
  private final LongSupplier edition;
  private @Nullable SSLSocketFactory factory;
  private long made;

  /// @param edition another number whenever whom to trust has changed
  NamedSockets(Trust trust, LongSupplier edition) {
    this.trust = trust;
    this.edition = edition;
  }

  private synchronized SSLSocketFactory factory() {
    long now = edition.getAsLong();
    SSLSocketFactory current = factory;
    if (current == null || made != now) {
      try {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {trust}, null);
        current = context.getSocketFactory();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("the Java runtime has no TLS", e);
      }
      factory = current;
      made = now;
    }
    return current;
  }

  private static Socket named(Socket socket) {
    if (socket instanceof SSLSocket tls) {
      SSLParameters parameters = tls.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
    }
    return socket;
  }

  @Override
  public Socket createSocket() throws IOException {
    return named(factory().createSocket());
  }

  @Override
  public Socket createSocket(Socket below, String host, int port, boolean autoClose)
      throws IOException {
    return named(factory().createSocket(below, host, port, autoClose));
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return named(factory().createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return named(factory().createSocket(host, port, from, fromPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return named(factory().createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return named(factory().createSocket(host, port, from, fromPort));
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return factory().getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return factory().getSupportedCipherSuites();
  }
}
