package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
  private static final Path DESCRIPTIONS = Path.of("../shared/api");

  @ParameterizedTest
  @CsvSource({
    "gist-openapi.json, GITHUB, 2022-11-28",
    "gist-openapi-2026-03-10.json, GITHUB, 2026-03-10",
    "gist-openapi-ghes.json, ENTERPRISE, 2022-11-28",
    "gist-openapi-ghes-2.18.json, ENTERPRISE_2_18, 2022-11-28",
  })
  void everyAnswerKeepsToTheDescription(String file, Edition edition, String version)
      throws Exception {
    Path description = DESCRIPTIONS.resolve(file);
    assumeTrue(Files.exists(description), description + " is not here");
    SandboxOptions options = SandboxOptions.filled(80, 11).withEdition(edition);
    try (Sandbox sandbox = Sandbox.start(options)) {
      Caller caller = Caller.of(sandbox).with("X-GitHub-Api-Version", version);
      new Life(new Contract(description), caller, version.startsWith("2026")).live();
    }
  }

  /// One caller's life with gists, each answer held against the contract.
  private record Life(Contract contract, Caller caller, boolean slim) {
    void live() throws IOException {
      String one = "/gists/{gist_id}";
      for (int page = 1; page <= 2; page++) {
        call("GET", "/gists", "gists?per_page=50&page=" + page, "", 200);
        call("GET", "/gists/public", "gists/public?per_page=100&page=" + page, "", 200);
      }
      call("GET", "/gists/public", "gists/public?per_page=100&page=99", "", 422);
      call("GET", "/gists/starred", "gists/starred", "", 200);
      call("GET", "/users/{username}/gists", "users/kumo/gists", "", 200);
      for (String id : caller.get("gists?per_page=60").each("id")) {
        call("GET", one, "gists/" + id, "", 200);
        call("GET", one + "/commits", "gists/" + id + "/commits?per_page=100", "", 200);
        call("GET", one + "/comments", "gists/" + id + "/comments", "", 200);
        call("GET", one + "/forks", "gists/" + id + "/forks", "", 200);
      }
      ownGist();
      othersGist();
    }

    private void ownGist() throws IOException {
      String one = "/gists/{gist_id}";
      String files = "{\"files\":{\"a.md\":{\"content\":\"# A\"},\"b\":{\"content\":\"b\"}}}";
      Reply made = call("POST", "/gists", "gists", files, 201);
      call("POST", "/gists", "gists", "{}", 422);
      call("POST", "/gists", "gists", "{\"files\":{\"a\":{\"content\":\"\"}}}", 422);
      String gist = "gists/" + made.string("id");
      String etag = call("GET", one, gist, "", 200).header("ETag");
      Life cached = new Life(contract, caller.with("If-None-Match", etag), slim);
      cached.call("GET", one, gist, "", 304);
      call("PATCH", one, gist, "{\"files\":{\"b\":null},\"description\":\"B\"}", 200);
      call("PATCH", one, gist, "{\"files\":{\"a.md\":{\"content\":7}}}", 422);
      String sha = caller.get(gist + "/commits").each("version").getLast();
      call("GET", one + "/{sha}", gist + "/" + sha, "", 200);
      call("GET", one + "/{sha}", gist + "/" + "1".repeat(40), "", 404);
      call("GET", one + "/{sha}", gist + "/latest", "", 422);
      comments(gist);
      call("DELETE", one, gist, "", 204);
      call("DELETE", one, gist, "", 404);
      call("GET", one, gist, "", 404);
      call("PATCH", one, gist, "{}", 404);
    }

    private void comments(String gist) throws IOException {
      String all = "/gists/{gist_id}/comments";
      Reply made = call("POST", all, gist + "/comments", "{\"body\":\"Hi\"}", 201);
      String url = gist + "/comments/" + made.string("id");
      call("GET", all, gist + "/comments", "", 200);
      call("GET", all + "/{comment_id}", url, "", 200);
      call("PATCH", all + "/{comment_id}", url, "{\"body\":\"Ho\"}", 200);
      Life other = new Life(contract, caller.as("octavia"), slim);
      other.call("DELETE", all + "/{comment_id}", url, "", 403);
      call("DELETE", all + "/{comment_id}", url, "", 204);
      call("GET", all + "/{comment_id}", url, "", 404);
    }

    private void othersGist() throws IOException {
      String gist = "gists/" + caller.as("kumo").gist("theirs.rb", "puts 1\n");
      String star = "/gists/{gist_id}/star";
      call("GET", star, gist + "/star", "", 404);
      call("PUT", star, gist + "/star", "", 204);
      call("GET", star, gist + "/star", "", 204);
      call("DELETE", star, gist + "/star", "", 204);
      call("POST", "/gists/{gist_id}/forks", gist + "/forks", "", 201);
      call("GET", "/gists/{gist_id}/forks", gist + "/forks", "", 200);
      Life owner = new Life(contract, caller.as("kumo"), slim);
      owner.call("POST", "/gists/{gist_id}/forks", gist + "/forks", "", 422);
      call("PATCH", "/gists/{gist_id}", gist, "{\"description\":\"mine\"}", 404);
    }

    private Reply call(String method, String template, String path, String body, int expected)
        throws IOException {
      Reply reply = caller.send(method, path, body.getBytes(StandardCharsets.UTF_8));
      assertThat(reply.status()).as(method + " " + path).isEqualTo(expected);
      contract.holds(method.toLowerCase(Locale.ROOT), template, reply);
      return reply;
    }
  }

  @Test
  void theCheckItselfFindsMistakes() throws Exception {
    Path description = DESCRIPTIONS.resolve("gist-openapi.json");
    assumeTrue(Files.exists(description), description + " is not here");
    Contract contract = new Contract(description);
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(12, 1))) {
      Caller caller = Caller.of(sandbox);
      HttpResponse<byte[]> list = caller.get("gists").response();
      sandbox.trouble().next(1, new Mishap.Refuse(200, "[{\"id\":5}]", Map.of()));
      Reply wrong = caller.get("gists");
      assertThatThrownBy(() -> contract.holds("get", "/gists", wrong))
          .hasMessageContaining("id")
          .hasMessageContaining("url");
      contract.holds("get", "/gists", new Reply(list));
      assertThatThrownBy(() -> contract.holds("get", "/gists/{gist_id}", wrong))
          .isInstanceOf(AssertionError.class);
      Reply missing = caller.get("gists/starred/nothing");
      assertThatThrownBy(() -> contract.holds("get", "/gists", missing))
          .hasMessageContaining("404");
    }
  }
}
