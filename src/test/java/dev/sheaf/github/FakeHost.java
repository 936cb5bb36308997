package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/// A host on loopback that gives the answers it was told to, and a client of it whose waits take no
/// time.
final class FakeHost implements AutoCloseable {
  static final Token TOKEN = Token.parse("ghp_secret").orElseThrow();
  static final String GIST =
      """
      {"id":"abc","public":true,"created_at":"2020-01-01T00:00:00Z",
       "updated_at":"2020-01-02T00:00:00Z","files":{}}\
      """;

  final MockWebServer server = new MockWebServer();
  final FakeTime time = new FakeTime();
  final Host host;
  final GitHub gitHub;

  FakeHost() {
    this(List.of(Versions.UNSAID), UnaryOperator.identity());
  }

  FakeHost(List<String> versions, UnaryOperator<OkHttpClient.Builder> network) {
    this.host = Host.parse("http://" + server.getHostName() + ":" + server.getPort()).orElseThrow();
    this.gitHub =
        new GitHub(
            Connection.of(host, TOKEN, "1.2.3"), new Clients(time.tempo(), versions, network));
  }

  static MockResponse json(int code, String body) {
    return new MockResponse()
        .setResponseCode(code)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .setBody(body);
  }

  static MockResponse ok(String body) {
    return json(200, body);
  }

  FakeHost answers(MockResponse... responses) {
    for (MockResponse response : responses) {
      server.enqueue(response);
    }
    return this;
  }

  RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("no request came");
    }
    return request;
  }

  /// The failure that `work` ends with.
  static Failure failureOf(ThrowingCallable work) {
    @Nullable Throwable thrown = Assertions.catchThrowable(work);
    if (thrown instanceof GistException e) {
      return e.failure();
    }
    throw new AssertionError("no GistException", thrown);
  }

  @Override
  public void close() throws IOException {
    gitHub.close();
    server.shutdown();
  }
}
