package dev.sheaf.github;

import com.squareup.moshi.Moshi;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.Host;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.Authenticator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/// Puts an HTTP client together, layer by layer.
///
/// @param network what is particular to a network, such as whom to trust
record Clients(Tempo tempo, List<String> versions, UnaryOperator<OkHttpClient.Builder> network) {
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
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(ANSWER)
            .writeTimeout(ANSWER)
            .followRedirects(false)
            .followSslRedirects(false)
            .proxyAuthenticator((route, response) -> proxyWantsMore(connection.host(), response))
            .authenticator(Authenticator.NONE)
            .addInterceptor(new Outcome(connection.host()))
            .addInterceptor(pace)
            .addInterceptor(new Versions(versions))
            .addInterceptor(new Redirects())
            .addInterceptor(new Signer(connection))
            .addInterceptor(meter)
            .addInterceptor(new Bodies())
            .addNetworkInterceptor(Outcome::whileSending);
    return network.apply(builder).build();
  }

  static <S> S service(OkHttpClient http, HttpUrl root, Class<S> service) {
    return new Retrofit.Builder()
        .baseUrl(root)
        .client(http)
        .addConverterFactory(MoshiConverterFactory.create(MOSHI))
        .build()
        .create(service);
  }

  // OkHttp asks beforehand, too, and takes null for "nothing to say".
  private static @Nullable Request proxyWantsMore(Host host, Response response) throws Refused {
    if ("OkHttp-Preemptive".equalsIgnoreCase(response.header("Proxy-Authenticate"))) {
      return null;
    }
    throw new Refused(new Failure.ProxyDenied(Requests.nameOfHost(response.request(), host)));
  }
}
