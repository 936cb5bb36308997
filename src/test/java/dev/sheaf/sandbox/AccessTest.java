package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private Sandbox sandbox;
  private Caller caller;
  private String gist;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty().withToken("the-token"));
    caller = Caller.of(sandbox);
    gist = "gists/" + caller.gist("a.txt", "a");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theUserOfATokenIsToldWithItsScopes() {
    Reply user = caller.get("user");
    assertThat(user.string("login")).isEqualTo("hello");
    assertThat(user.json().get("public_gists").getAsInt()).isEqualTo(1);
    assertThat(user.json().get("private_gists").getAsInt()).isZero();
    assertThat(user.header("X-OAuth-Scopes")).isEqualTo("gist");
    assertThat(caller.get("users/KUMO").string("login")).isEqualTo("kumo");
    assertThat(caller.get("users/nobody").status()).isEqualTo(404);
    assertThat(caller.anonymous().get("user").status()).isEqualTo(401);
  }

  @Test
  void severalWaysCarryAToken() {
    String basic =
        Base64.getEncoder().encodeToString("x:the-token".getBytes(StandardCharsets.UTF_8));
    for (String header : List.of("token the-token", "BEARER the-token", "Basic " + basic)) {
      assertThat(caller.with("Authorization", header).get("user").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"token wrong", "token ", "Bearer", "Basic !!", "Digest the-token", "x"})
  void aBadCredentialIsWorseThanNone(String header) {
    Reply refused = caller.with("Authorization", header).get(gist);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.string("message")).isEqualTo("Bad credentials");
    assertThat(caller.anonymous().get(gist).status()).isEqualTo(200);
  }

  @Test
  void anonymousWritesNeedAnAccount() {
    Caller anonymous = caller.anonymous();
    List<Reply> refused =
        List.of(
            anonymous.post("gists", "{\"files\":{\"a\":{\"content\":\"b\"}}}"),
            anonymous.patch(gist, "{}"),
            anonymous.delete(gist),
            anonymous.put(gist + "/star"),
            anonymous.post(gist + "/forks", ""),
            anonymous.post(gist + "/comments", "{\"body\":\"x\"}"));
    for (Reply reply : refused) {
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.string("message")).isEqualTo("Requires authentication");
    }
  }

  @Test
  void anotherUsersGistCannotBeFoundForWriting() {
    Caller other = caller.as("octavia");
    assertThat(other.get(gist).status()).isEqualTo(200);
    assertThat(other.patch(gist, "{\"description\":\"mine\"}").status()).isEqualTo(404);
    assertThat(other.delete(gist).status()).isEqualTo(404);
    assertThat(caller.get(gist).string("description")).isEqualTo("made by a test");
  }

  @Test
  void eachKindOfTokenIsRefusedInItsOwnWay() {
    Caller reader = caller.withToken(sandbox.tokens().classic("hello", "repo", "user"));
    assertThat(reader.get("user").header("X-OAuth-Scopes")).isEqualTo("repo, user");
    assertThat(reader.patch(gist, "{}").status()).isEqualTo(404);

    Caller fine = caller.withToken(sandbox.tokens().fineGrained("hello", false));
    assertThat(fine.get("user").header("X-OAuth-Scopes")).isEmpty();
    assertThat(fine.patch(gist, "{}").status()).isEqualTo(403);
    Caller writer = caller.withToken(sandbox.tokens().fineGrained("hello", true));
    assertThat(writer.patch(gist, "{}").status()).isEqualTo(200);

    Caller app = caller.withToken(sandbox.tokens().installation("hello"));
    assertThat(app.patch(gist, "{}").string("message"))
        .isEqualTo("Resource not accessible by integration");
  }

  @Test
  void aRevokedTokenIsABadCredential() {
    String token = sandbox.tokens().classic("kumo", "gist");
    assertThat(caller.withToken(token).get("user").status()).isEqualTo(200);
    sandbox.tokens().revoke(token);
    assertThat(caller.withToken(token).get("user").status()).isEqualTo(401);
  }

  @Test
  void aRequestWithoutAUserAgentIsForbidden() {
    assertThat(caller.with("User-Agent", "").get(gist).status()).isEqualTo(403);
  }

  @Test
  void whatIsNotJsonCannotBeAskedFor() {
    assertThat(caller.with("Accept", "text/html").get(gist).status()).isEqualTo(415);
    for (String accept :
        List.of(
            "*/*",
            "application/json",
            "application/vnd.github+json",
            "application/*",
            "application/vnd.github.raw+json",
            "application/vnd.github.v3+json")) {
      assertThat(caller.with("Accept", accept).get(gist).status()).isEqualTo(200);
    }
  }

  @Test
  void aBlockedGistSaysWhy() {
    sandbox.trouble().block(gist.substring(6), "dmca");
    Reply refused = caller.get(gist);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().getAsJsonObject("block").get("reason").getAsString())
        .isEqualTo("dmca");
  }

  @Test
  void requestsAreRememberedWithTheirHeadersButNotPrintedWithThem() {
    sandbox.requests().clear();
    caller.with("X-Extra", "1").get(gist + "?per_page=3");
    Received request = sandbox.requests().all().getFirst();
    assertThat(request.path()).isEqualTo("/api/v3/" + gist + "?per_page=3");
    assertThat(request.header("Authorization")).hasValue("Bearer the-token");
    assertThat(request.header("x-extra")).hasValue("1");
    assertThat(request.toString()).doesNotContain("the-token");
    assertThat(sandbox.requests().count()).isEqualTo(1);
  }
}
