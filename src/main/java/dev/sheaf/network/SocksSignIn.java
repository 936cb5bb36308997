package dev.sheaf.network;

import dev.sheaf.gist.GistException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import org.jspecify.annotations.Nullable;

/// Signs in to SOCKS proxies, for which Java knows one way only, and answers nobody else.
final class SocksSignIn extends Authenticator {
  private final ChosenNetwork network;

  SocksSignIn(ChosenNetwork network) {
    this.network = network;
  }

  @Override
  protected @Nullable PasswordAuthentication getPasswordAuthentication() {
    if (!"SOCKS5".equalsIgnoreCase(getRequestingProtocol())) {
      return null;
    }
    InetSocketAddress asking =
        InetSocketAddress.createUnresolved(getRequestingHost(), getRequestingPort());
    try {
      return network.login(new Proxy(Proxy.Type.SOCKS, asking)).orElse(null);
    } catch (GistException e) {
      return null;
    }
  }
}
