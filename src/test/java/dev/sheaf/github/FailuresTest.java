package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.json;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  private final FakeHost fake = new FakeHost();
  private final GitHub gitHub = fake.gitHub;

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private Failure reading(MockResponse answer) {
    fake.answers(answer);
    return failureOf(() -> gitHub.gist("abc", null));
  }

  private Failure writing(MockResponse answer) {
    fake.answers(answer);
    return failureOf(() -> gitHub.create(NewGist.of("", Visibility.SECRET, Map.of("a.txt", "a"))));
  }

  @Test
  void aBadTokenIsUnauthorized() {
    assertThat(reading(json(401, "{\"message\":\"Bad credentials\"}")))
        .isEqualTo(new Failure.Unauthorized(fake.host.name()));
  }

  @Test
  void aBlockedGistIsForbiddenWithTheReason() {
    assertThat(
            reading(
                json(
                    403,
                    """
                    {"message":"Gist has been disabled.","block":{"reason":"dmca"}}\
                    """)))
        .isEqualTo(new Failure.Forbidden("Gist has been disabled."));
    assertThat(reading(new MockResponse().setResponseCode(451)))
        .isEqualTo(new Failure.Forbidden(""));
  }

  @Test
  void aTokenOfAnInstallationLacksAPermission() {
    String message = "{\"message\":\"Resource not accessible by integration\"}";
    assertThat(writing(json(403, message))).isEqualTo(new Failure.MissingScope("gist"));
    assertThat(
            writing(json(403, message).setHeader("X-Accepted-GitHub-Permissions", "gists=write")))
        .isEqualTo(new Failure.MissingScope("gists=write"));
  }

  @Test
  void aWriteThatFindsNothingLacksTheScopeWhereTheHostTellsTheScopes() {
    MockResponse missing = json(404, "{\"message\":\"Not Found\"}");
    assertThat(writing(missing.clone())).isEqualTo(new Failure.NotFound());
    assertThat(writing(missing.clone().setHeader("X-OAuth-Scopes", "repo, gist")))
        .isEqualTo(new Failure.NotFound());
    assertThat(writing(missing.clone().setHeader("X-OAuth-Scopes", "repo")))
        .isEqualTo(new Failure.MissingScope("gist"));
    assertThat(writing(missing.clone().setHeader("X-OAuth-Scopes", "")))
        .isEqualTo(new Failure.MissingScope("gist"));
    assertThat(reading(missing.clone().setHeader("X-OAuth-Scopes", "repo")))
        .isEqualTo(new Failure.NotFound());
  }

  @Test
  void aWebPageIsNoApi() {
    String page = "<!DOCTYPE html><title>Not found</title>";
    assertThat(
            reading(
                new MockResponse()
                    .setResponseCode(404)
                    .setHeader("Content-Type", "text/html; charset=utf-8")
                    .setBody(page)))
        .isInstanceOf(Failure.Malformed.class);
    assertThat(reading(new MockResponse().setHeader("Content-Type", "text/html").setBody(page)))
        .isInstanceOf(Failure.Malformed.class);
  }

  @Test
  void whatIsInvalidIsRejectedWithEachReason() {
    assertThat(
            writing(
                json(
                    422,
                    """
                    {"message":"Validation Failed","errors":[
                      {"resource":"Gist","field":"files","code":"missing_field"},
                      "something else", 3]}\
                    """)))
        .isEqualTo(
            new Failure.Rejected(
                List.of(
                    new Reason("files", "missing_field", null),
                    new Reason(null, null, "something else"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\":\"no\"}",
        "{\"message\":\"no\",\"errors\":null}",
        "{\"message\":\"no\",\"errors\":[]}",
        "{\"message\":\"ignored\",\"errors\":\"no\"}",
        "{\"message\":\"ignored\",\"errors\":[{\"message\":\"no\"}]}"
      })
  void aRefusalMayHaveOnlyAMessage(String body) {
    assertThat(writing(json(422, body)))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, null, "no"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "oops", "{\"message\":", "{\"errors\":{}}"})
  void aRefusalMaySayNothingSensible(String body) {
    assertThat(writing(json(422, body)))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, null, null))));
  }

  @Test
  void brokenJsonThatWeSentIsRejected() {
    assertThat(writing(json(400, "{\"message\":\"Problems parsing JSON\"}")))
        .isEqualTo(new Failure.Rejected(List.of(new Reason(null, null, "Problems parsing JSON"))));
  }

  @Test
  void aServerThatFailsIsSaidToFail() {
    assertThat(writing(json(502, "{\"message\":\"Server Error\"}")))
        .isEqualTo(new Failure.ServerFault(502));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "\"x\"", "{}", "{\"id\":\"abc\"}", "{\"id\":null}", "{\"id\":"})
  void anAnswerThatIsNoGistIsMalformed(String body) {
    assertThat(reading(ok(body))).isInstanceOf(Failure.Malformed.class);
  }

  @Test
  void aListThatIsNoListIsMalformed() {
    fake.answers(ok("{\"message\":\"Server Error\"}"));
    assertThat(failureOf(() -> gitHub.gists(ListQuery.ALL))).isInstanceOf(Failure.Malformed.class);
  }

  @Test
  void anAnswerBeyondEveryMeasureIsTooLarge() {
    assertThat(reading(ok(GIST).setHeader("Content-Length", Bodies.MOST + 1)))
        .isEqualTo(new Failure.TooLarge(Bodies.MOST));
  }

  @Test
  void anUnaskedForNotModifiedIsMalformed() {
    assertThat(reading(new MockResponse().setResponseCode(304)))
        .isInstanceOf(Failure.Malformed.class);
  }

  @Test
  void aHostThatIsNotThereIsOffline() throws IOException {
    fake.server.shutdown();
    assertThat(failureOf(() -> gitHub.gist("abc", null)))
        .isEqualTo(new Failure.Offline(fake.host.name()));
    assertThat(failureOf(() -> gitHub.delete("abc")))
        .isEqualTo(new Failure.Offline(fake.host.name()));
    assertThat(fake.time.sleeps).isEmpty();
  }

  @Test
  void aWriteWhoseAnswerGotLostIsNotSentAgain() {
    assertThat(writing(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)))
        .isEqualTo(new Failure.AnswerLost(fake.host.name()));
    assertThat(
            writing(json(201, GIST).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY)))
        .isEqualTo(new Failure.AnswerLost(fake.host.name()));
    assertThat(fake.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aWriteIsNotTriedAtTheNextAddressOfTheHost() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (FakeHost several =
        new FakeHost(
            List.of(Versions.UNSAID),
            builder -> builder.dns(name -> List.of(loopback, loopback)))) {
      several.answers(
          new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST),
          new MockResponse().setResponseCode(204));
      assertThat(failureOf(() -> several.gitHub.delete("abc")))
          .isEqualTo(new Failure.AnswerLost(several.host.name()));
      assertThat(several.server.getRequestCount()).isEqualTo(1);
    }
  }

  @Test
  void contentThatIsEmptyIsNotSentForItWouldDeleteTheFile() {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write(""));
    files.put("b.txt", new FileChange.Rename("c.txt"));
    assertThat(failureOf(() -> gitHub.update("abc", new GistChange(null, files))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("a.txt", "missing_field", null))));
    assertThat(fake.server.getRequestCount()).isZero();
  }

  @Test
  void noFailureShowsTheToken() {
    fake.answers(json(401, "{\"message\":\"Bad credentials\"}"));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> gitHub.user()))
        .hasMessageNotContaining("ghp_secret");
    assertThat(Connection.of(fake.host, FakeHost.TOKEN, "1").toString())
        .doesNotContain("ghp_secret");
  }
}
