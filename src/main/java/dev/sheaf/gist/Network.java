package dev.sheaf.gist;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/// How hosts are reached: what stands in between, and whom to trust. Every connection of the app
/// takes it into account.
public interface Network {
  /// Straight to every host, trusting whom the Java runtime trusts.
  Network STRAIGHT = new StraightNetwork();

  /// Tells what stands between here and an address. It blocks, but never for ever; where no way can
  /// be told, or the thread is interrupted, it throws a [NoWayException].
  ProxySelector proxies();

  /// Makes TLS connections, and lets none be used whose certificate is not trusted or is for
  /// another name; a handshake fails with an [UntrustedCertificateException] as its cause then.
  SSLSocketFactory sockets();

  /// The same trust, for libraries that want it beside the sockets.
  X509TrustManager trust();

  /// How to sign in to that proxy; empty where nothing was set up for it. Fails with `NoKeychain`
  /// where the password cannot be had, and with `Cancelled`.
  Optional<PasswordAuthentication> login(Proxy proxy) throws GistException;

  /// Another number after each change of how hosts are reached: connections from before should not
  /// be used any more.
  long edition();

  /// The name of the proxy for people, as `host:port`.
  static String name(Proxy proxy) {
    return proxy.address() instanceof InetSocketAddress address
        ? address.getHostString() + ":" + address.getPort()
        : String.valueOf(proxy.address());
  }
}
