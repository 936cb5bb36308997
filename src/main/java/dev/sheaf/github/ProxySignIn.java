package dev.sheaf.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.ProxyTrouble;
import java.io.IOException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/// Signs in to the proxy in between, once for each connection; a proxy that wants more is told of.
final class ProxySignIn implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  private final Network network;
  private final Host host;

  ProxySignIn(Network network, Host host) {
    this.network = network;
    this.host = host;
  }

  /// OkHttp asks beforehand, too, and takes null for "nothing to say".
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws IOException {
    Request request = response.request();
    Proxy proxy = route == null ? Proxy.NO_PROXY : route.proxy();
    Optional<Request> signed = login(proxy).map(login -> signed(request, login));
    boolean beforehand =
        response.challenges().stream()
            .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    if (beforehand) {
      return signed.orElse(null);
    }
    String name = Network.name(proxy);
    if (response.challenges().stream().noneMatch(ProxySignIn::isBasic)) {
      throw refused(request, new ProxyTrouble.OtherSignIn(name, schemes(response)));
    }
    if (request.header(HEADER) != null) {
      throw refused(request, new ProxyTrouble.PasswordWrong(name));
    }
    return signed.orElseThrow(() -> refused(request, new ProxyTrouble.PasswordWanted(name)));
  }

  /// Stands where the connection is made already: a write goes out once only, so the proxy cannot
  /// ask first.
  Response signPlainRequest(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    okhttp3.Connection connection = chain.connection();
    if (connection == null || request.isHttps() || request.header(HEADER) != null) {
      return chain.proceed(request);
    }
    Proxy proxy = connection.route().proxy();
    Optional<PasswordAuthentication> login =
        proxy.type() == Proxy.Type.HTTP ? login(proxy) : Optional.empty();
    return chain.proceed(login.map(known -> signed(request, known)).orElse(request));
  }

  private Optional<PasswordAuthentication> login(Proxy proxy) throws Refused {
    try {
      return network.login(proxy);
    } catch (GistException e) {
      throw new Refused(e.failure(), e);
    }
  }

  private static Request signed(Request request, PasswordAuthentication login) {
    String credentials =
        Credentials.basic(login.getUserName(), String.valueOf(login.getPassword()), UTF_8);
    return request.newBuilder().header(HEADER, credentials).build();
  }

  private static boolean isBasic(Challenge challenge) {
    return challenge.scheme().equalsIgnoreCase("Basic");
  }

  private static String schemes(Response response) {
    return response.challenges().stream().map(Challenge::scheme).collect(Collectors.joining(", "));
  }

  private Refused refused(Request request, ProxyTrouble trouble) {
    return new Refused(new Failure.ProxyDenied(Requests.nameOfHost(request, host), trouble));
  }
}
