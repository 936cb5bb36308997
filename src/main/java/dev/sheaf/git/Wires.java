package dev.sheaf.git;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Network;
import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.HttpsURLConnection;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;
import org.jspecify.annotations.Nullable;

/// Connects one fetch to its host: through the proxy in between, trusting whom Sheaf trusts.
final class Wires implements HttpConnectionFactory {
  static {
    // Java would not send a password to the proxy of an encrypted connection.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
  }

  private final Network network;
  private final SignIn signIn = new SignIn();
  private volatile @Nullable Proxy proxy;
  private volatile @Nullable GistException trouble;

  Wires(Network network) {
    this.network = network;
  }

  /// What stood in between the last time; null for nothing.
  @Nullable Proxy proxy() {
    return proxy;
  }

  /// Whether there was anything to sign in to the proxy with.
  boolean signedIn() {
    return signIn.answered;
  }

  /// Why the password for the proxy could not be had; null where it was not wanted or could.
  @Nullable GistException trouble() {
    return trouble;
  }

  @Override
  public HttpConnection create(URL url) throws IOException {
    return new Wire(at(url), chosen(url));
  }

  /// @param usual what JGit would take, which knows nothing of the user's choice
  @Override
  public HttpConnection create(URL url, @Nullable Proxy usual) throws IOException {
    return create(url);
  }

  private Proxy chosen(URL url) throws IOException {
    Proxy chosen = network.proxies().select(uri(url)).getFirst();
    proxy = chosen.type() == Proxy.Type.DIRECT ? null : chosen;
    return chosen;
  }

  private URL at(URL url) throws IOException {
    return URL.of(uri(url), new Opening());
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("no address: " + url.getPath(), e);
    }
  }

  /// JGit keeps the connection to itself: it is set up as it is opened.
  private final class Opening extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      return openConnection(url, Proxy.NO_PROXY);
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy through) throws IOException {
      HttpURLConnection connection = (HttpURLConnection) uri(url).toURL().openConnection(through);
      connection.setAuthenticator(signIn);
      if (connection instanceof HttpsURLConnection encrypted) {
        encrypted.setSSLSocketFactory(network.sockets());
      }
      return connection;
    }
  }

  private static final class Wire extends JDKHttpConnection {
    Wire(URL url, Proxy proxy) throws IOException {
      super(url, proxy);
    }
  }

  /// Tells a proxy who asks, once for each request: asked again, the answer was wrong.
  private final class SignIn extends Authenticator {
    private final Set<String> answers = ConcurrentHashMap.newKeySet();
    private volatile boolean answered;

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
      if (getRequestorType() != RequestorType.PROXY
          || !answers.add(String.valueOf(getRequestingURL()))) {
        return null;
      }
      InetSocketAddress asking =
          InetSocketAddress.createUnresolved(getRequestingHost(), getRequestingPort());
      try {
        PasswordAuthentication login =
            network.login(new Proxy(Proxy.Type.HTTP, asking)).orElse(null);
        answered = login != null;
        return login;
      } catch (GistException e) {
        trouble = e;
        return null;
      }
    }
  }
}
