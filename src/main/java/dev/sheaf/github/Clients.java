package dev.sheaf.github;

import com.squareup.moshi.Moshi;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/// Puts an HTTP client together, layer by layer.
///
/// @param finish the last word on a client, for tests of what no real network does
record Clients(Tempo tempo, List<String> versions, UnaryOperator<OkHttpClient.Builder> finish) {
  static final Moshi MOSHI =
      new Moshi.Builder().add(GistChange.class, new ChangeAdapter()).add(new Tolerant()).build();

  private static final Duration CONNECT = Duration.ofSeconds(10);
  // GitHub itself gives up on a request after 10 s.
  private static final Duration ANSWER = Duration.ofSeconds(25);

  static Clients of(Host host) {
    return new Clients(Tempo.REAL, Versions.of(host), UnaryOperator.identity());
  }

  /// The order counts: each layer sees what the ones after it let through.
  OkHttpClient http(Connection connection, Pace pace, Meter meter) {
    Network network = connection.network();
    ProxySignIn signIn = new ProxySignIn(network, connection.host());
    ConnectionPool connections = new ConnectionPool();
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(ANSWER)
            .writeTimeout(ANSWER)
            .followRedirects(false)
            .followSslRedirects(false)
            .proxySelector(network.proxies())
            .sslSocketFactory(network.sockets(), network.trust())
            .connectionPool(connections)
            .proxyAuthenticator(signIn)
            .authenticator(Authenticator.NONE)
            .addInterceptor(new Outcome(connection.host(), network))
            .addInterceptor(pace)
            .addInterceptor(new Renewal(network, connections))
            .addInterceptor(new Versions(versions))
            .addInterceptor(new Redirects())
            .addInterceptor(new Signer(connection))
            .addInterceptor(meter)
            .addInterceptor(new Bodies())
            .addNetworkInterceptor(Outcome::whileSending)
            .addNetworkInterceptor(signIn::signPlainRequest);
    return finish.apply(builder).build();
  }

  static <S> S service(OkHttpClient http, URI root, Class<S> service) {
    return new Retrofit.Builder()
        .baseUrl(root.toString())
        .client(http)
        .addConverterFactory(MoshiConverterFactory.create(MOSHI))
        .build()
        .create(service);
  }
}
