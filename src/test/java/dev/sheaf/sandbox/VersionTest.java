package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final String VERSION = "X-GitHub-Api-Version";

  @Test
  void theNewVersionDropsUserForksAndHistory() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      Caller old = Caller.of(sandbox);
      Caller slim = old.with(VERSION, "2026-03-10");
      String gist = "gists/" + old.as("kumo").gist("a.txt", "a");
      assertThat(old.get(gist).header("X-GitHub-Api-Version-Selected")).isEqualTo("2022-11-28");
      assertThat(old.get(gist).json().keySet()).contains("user", "forks", "history");
      assertThat(slim.get(gist).json().keySet()).doesNotContain("forks", "history");
      assertThat(slim.get(gist).header("X-GitHub-Api-Version-Selected")).isEqualTo("2026-03-10");
      JsonObject item = slim.get("gists/public").array().get(0).getAsJsonObject();
      assertThat(item.keySet()).doesNotContain("user", "forks", "history");
      assertThat(old.get("gists/public").array().get(0).getAsJsonObject().has("user")).isTrue();
      assertThat(slim.post(gist + "/forks", "").json().has("user")).isFalse();
      assertThat(slim.get(gist + "/commits").array()).hasSize(1);
      assertThat(slim.get(gist + "/forks").array()).hasSize(1);
    }
  }

  @Test
  void anUnknownVersionIsABadRequest() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      assertThat(Caller.of(sandbox).with(VERSION, "2021-01-01").get("gists").status())
          .isEqualTo(400);
      Mishap retired = new Mishap.Refuse(410, "{\"message\":\"Gone\"}", Map.of());
      sandbox.trouble().next(1, retired);
      assertThat(Caller.of(sandbox).get("gists").status()).isEqualTo(410);
    }
  }

  @Test
  void anEnterpriseServerKnowsOneVersionAndNoLimits() throws Exception {
    SandboxOptions options = SandboxOptions.empty().withEdition(Edition.ENTERPRISE);
    try (Sandbox sandbox = Sandbox.start(options)) {
      Caller caller = Caller.of(sandbox);
      assertThat(caller.with(VERSION, "2022-11-28").get("gists").status()).isEqualTo(200);
      assertThat(caller.with(VERSION, "2026-03-10").get("gists").status()).isEqualTo(400);
      assertThat(caller.get("gists").header("X-RateLimit-Limit")).isEmpty();
      assertThat(caller.get("gists").header("X-GitHub-Enterprise-Version")).isNotEmpty();
      assertThat(caller.get("rate_limit").status()).isEqualTo(404);
    }
  }

  @Test
  void anOldEnterpriseServerHasFewerKeysAndTakesAnonymousGists() throws Exception {
    SandboxOptions options = SandboxOptions.empty().withEdition(Edition.ENTERPRISE_2_18);
    try (Sandbox sandbox = Sandbox.start(options)) {
      Caller caller = Caller.of(sandbox).with(VERSION, "1999-01-01").anonymous();
      String body = "{\"public\":true,\"files\":{\"a.txt\":{\"content\":\"a\"}}}";
      Reply made = caller.post("gists", body);
      assertThat(made.status()).isEqualTo(201);
      assertThat(made.json().get("owner").isJsonNull()).isTrue();
      assertThat(made.json().has("comments_enabled")).isFalse();
      assertThat(made.file("a.txt").has("encoding")).isFalse();
      assertThat(caller.get("gists/nope").json().has("status")).isFalse();
      String updated = made.string("updated_at");
      assertThat(caller.get("gists?since=" + updated).array()).hasSize(1);
    }
  }
}
