package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Signs each request with the token where the token may go, and lets none out unsafely.
final class Signer implements Interceptor {
  private final Connection connection;

  Signer(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    URI address = request.url().uri();
    Host host = connection.host();
    if (!host.reaches(address) || (host.isPlain() && !connection.plainHttpAccepted())) {
      throw new Refused(
          new Failure.Untrusted(Requests.nameOfHost(request, host), Distrust.PLAIN_HTTP));
    }
    // Links may have been written down long ago, or by someone else.
    if (request.tag(Asset.class) == null && !Requests.isForHost(request, host)) {
      throw new Refused(new Failure.Untrusted(request.url().host(), Distrust.REDIRECT));
    }
    Request.Builder signed =
        request
            .newBuilder()
            .header("User-Agent", "Sheaf/" + connection.appVersion())
            .removeHeader("Authorization");
    Token token = connection.token();
    if (token != null && host.takesToken(address)) {
      // Not "Bearer": this word is the one that the oldest Enterprise Servers document, too.
      signed.header("Authorization", "token " + token.value());
    }
    if (host.isLoopback()) {
      // Packing takes longer there than what it spares.
      signed.header("Accept-Encoding", "identity");
    }
    return chain.proceed(signed.build());
  }
}
