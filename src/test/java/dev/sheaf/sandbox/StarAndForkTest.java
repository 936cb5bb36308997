package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StarAndForkTest {
  private Sandbox sandbox;
  private Caller caller;
  private String theirs;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
    theirs = "gists/" + caller.as("octavia").gist("a.txt", "a\nb\n");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aStarIsSetAskedForListedAndTakenBack() {
    Reply none = caller.get(theirs + "/star");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text()).isEqualTo("{}");
    assertThat(caller.put(theirs + "/star").status()).isEqualTo(204);
    assertThat(caller.put(theirs + "/star").status()).isEqualTo(204);
    assertThat(caller.get(theirs + "/star").status()).isEqualTo(204);
    assertThat(caller.get("gists/starred").each("url").getFirst()).endsWith(theirs);
    assertThat(caller.as("kumo").get(theirs + "/star").status()).isEqualTo(404);
    assertThat(caller.delete(theirs + "/star").status()).isEqualTo(204);
    assertThat(caller.get(theirs + "/star").status()).isEqualTo(404);
    assertThat(caller.put("gists/nope/star").status()).isEqualTo(404);
  }

  @Test
  void aForkKeepsFilesAndHistoryAndIsListed() {
    Reply fork = caller.post(theirs + "/forks", "");
    assertThat(fork.status()).isEqualTo(201);
    assertThat(fork.header("Location")).isEqualTo(fork.string("url"));
    assertThat(fork.file("a.txt").has("content")).isFalse();
    assertThat(fork.json().has("history")).isFalse();

    Reply whole = caller.get(fork.string("url"));
    JsonObject source = whole.json().getAsJsonObject("fork_of");
    assertThat(source.get("url").getAsString()).endsWith(theirs);
    assertThat(source.getAsJsonObject("files").keySet()).isEmpty();
    assertThat(whole.json().getAsJsonArray("history"))
        .hasSameSizeAs(caller.get(theirs).json().getAsJsonArray("history"));
    assertThat(caller.get(whole.string("url") + "/commits").each("version"))
        .isEqualTo(caller.get(theirs + "/commits").each("version"));

    JsonObject item = caller.get(theirs + "/forks").array().get(0).getAsJsonObject();
    assertThat(item.getAsJsonObject("files").keySet()).isEmpty();
    assertThat(item.get("id").getAsString()).isEqualTo(fork.string("id"));
    assertThat(caller.get(theirs).json().getAsJsonArray("forks")).hasSize(1);
  }

  @Test
  void starsAndForksMoveTheTimeOfAGist() throws Exception {
    try (Sandbox old = Sandbox.start(SandboxOptions.filled(12, 1))) {
      Caller stranger = Caller.of(old).as("octopress9");
      String gist = "gists/" + old.gistsOf("hello").getLast();
      String before = stranger.get(gist).string("updated_at");
      stranger.put(gist + "/star");
      String starred = stranger.get(gist).string("updated_at");
      assertThat(starred).isGreaterThan(before);
      assertThat(stranger.post(gist + "/forks", "").status()).isEqualTo(201);
      assertThat(stranger.get(gist).string("updated_at")).isGreaterThanOrEqualTo(starred);
    }
  }

  @Test
  void forkingAgainGivesTheSameFork() {
    String first = caller.post(theirs + "/forks", "").string("id");
    assertThat(caller.post(theirs + "/fork", "{}").string("id")).isEqualTo(first);
    assertThat(caller.get(theirs + "/forks").array()).hasSize(1);
  }

  @Test
  void nobodyForksTheirOwnGist() {
    assertThat(caller.as("octavia").post(theirs + "/forks", "").status()).isEqualTo(422);
  }

  @Test
  void aForkGoesItsOwnWayAndOutlivesItsSource() {
    String fork = caller.post(theirs + "/forks", "").string("url");
    caller.patch(fork, "{\"files\":{\"a.txt\":{\"content\":\"changed\"}}}");
    assertThat(caller.get(theirs).file("a.txt").get("content").getAsString()).isEqualTo("a\nb\n");
    assertThat(caller.get(fork).json().getAsJsonArray("history")).hasSize(2);
    caller.as("octavia").delete(theirs);
    assertThat(caller.get(fork).json().has("fork_of")).isFalse();
    assertThat(caller.get(fork).file("a.txt").get("content").getAsString()).isEqualTo("changed");
  }
}
