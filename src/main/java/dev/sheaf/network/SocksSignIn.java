package dev.sheaf.network;

import dev.sheaf.gist.GistException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import org.jspecify.annotations.Nullable;

/// Signs in to SOCKS proxies, for which Java knows one way only, and answers nobody else.
final class SocksSignIn extends Authenticator {
  // Without an answer, Java would send the name of the computer's user.
  private static final PasswordAuthentication NOBODY = new PasswordAuthentication("", new char[0]);

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
      return network.login(new Proxy(Proxy.Type.SOCKS, asking)).orElse(NOBODY);
    } catch (GistException e) {
      return NOBODY;
    }
  }
}
