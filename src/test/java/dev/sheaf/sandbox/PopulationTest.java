package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void theSameSeedGivesTheSameToTheByte() throws Exception {
    SandboxOptions options = SandboxOptions.filled(150, 42).withNow(NOW);
    assertThat(everything(options)).isEqualTo(everything(options));
    assertThat(everything(options)).isNotEqualTo(everything(options.withSeed(43)));
  }

  private static String everything(SandboxOptions options) throws Exception {
    try (Sandbox sandbox = Sandbox.start(options)) {
      Caller caller = Caller.of(sandbox);
      StringBuilder text = new StringBuilder();
      for (String id : sandbox.gistsOf("hello").subList(0, 30)) {
        text.append(caller.get("gists/" + id).text());
      }
      for (int page = 1; page < 3; page++) {
        text.append(caller.get("gists/public?per_page=100&page=" + page).text());
      }
      return text.toString().replace(sandbox.webRoot().toString(), "/");
    }
  }

  @Test
  void theMainUsersFirstGistsAreFitForAPicture() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(400, 1).withNow(NOW))) {
      Caller caller = Caller.of(sandbox);
      Reply retry = found(caller, "Retry.java");
      assertThat(retry.string("description"))
          .isEqualTo("Retry with jitter and a hard deadline #java #http");
      Instant updated = Instant.parse(retry.string("updated_at"));
      assertThat(Duration.between(updated, NOW)).isEqualTo(Duration.ofMinutes(3));
      assertThat(retry.json().getAsJsonArray("history")).hasSize(7);
      assertThat(retry.json().getAsJsonArray("forks")).hasSize(2);
      assertThat(retry.json().get("comments").getAsInt()).isEqualTo(3);
      Set<String> authors = new HashSet<>();
      for (JsonElement one : retry.json().getAsJsonArray("history")) {
        JsonObject user = one.getAsJsonObject().getAsJsonObject("user");
        authors.add(user.get("login").getAsString());
      }
      assertThat(authors).containsExactlyInAnyOrder("hello", "octavia");
      for (String name :
          List.of("backup.py", "tunnel.sh", "query.sql", "debounce.js", "main.rs", "pool.go")) {
        assertThat(found(caller, name).file(name).get("content").getAsString()).isNotBlank();
      }
    }
  }

  private static Reply found(Caller caller, String fileName) {
    for (JsonElement gist : caller.get("gists?per_page=100").array()) {
      if (gist.getAsJsonObject().getAsJsonObject("files").has(fileName)) {
        return caller.get("gists/" + gist.getAsJsonObject().get("id").getAsString());
      }
    }
    throw new AssertionError(fileName);
  }

  @Test
  void aForkOfTheShowcaseSharesRevisionsWithItsSource() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(20, 1))) {
      Caller caller = Caller.of(sandbox);
      Reply retry = found(caller, "Retry.java");
      JsonObject source = retry.json().getAsJsonObject("fork_of");
      String id = source.get("id").getAsString();
      List<String> theirs = caller.get("gists/" + id + "/commits").each("version");
      List<String> ours = caller.get("gists/" + retry.string("id") + "/commits").each("version");
      assertThat(theirs).hasSize(3).isEqualTo(ours.subList(4, 7));
    }
  }

  @Test
  void filesAndMegabytesAreWhatWasAskedFor() throws Exception {
    SandboxOptions options =
        SandboxOptions.filled(300, 5).withOdd(false).withFiles(900).withMegabytes(6);
    try (Sandbox sandbox = Sandbox.start(options)) {
      long files = 0;
      long bytes = 0;
      for (User user : sandbox.users()) {
        Caller caller = Caller.of(sandbox).as(user.login());
        for (int page = 1; page < 5; page++) {
          for (JsonElement gist : caller.get("gists?per_page=100&page=" + page).array()) {
            for (JsonElement file :
                gist.getAsJsonObject().getAsJsonObject("files").asMap().values()) {
              files++;
              bytes += file.getAsJsonObject().get("size").getAsLong();
            }
          }
        }
      }
      assertThat(files).isBetween(900L, 940L);
      assertThat(bytes).isBetween(5_500_000L, 6_800_000L);
    }
  }

  @Test
  void manyGistsAreVariedAndOfSeveralUsers() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(2000, 9))) {
      Caller caller = Caller.of(sandbox);
      Set<String> languages = new HashSet<>();
      Set<String> owners = new HashSet<>();
      int tagged = 0;
      int items = 0;
      for (int page = 1; page <= 10; page++) {
        for (JsonElement element : caller.get("gists/public?per_page=100&page=" + page).array()) {
          JsonObject gist = element.getAsJsonObject();
          items++;
          tagged += gist.get("description").toString().contains("#") ? 1 : 0;
          if (gist.has("owner")) {
            owners.add(gist.getAsJsonObject("owner").get("login").getAsString());
          }
          for (JsonElement file : gist.getAsJsonObject("files").asMap().values()) {
            languages.add(file.getAsJsonObject().get("language").toString());
          }
        }
      }
      assertThat(languages).hasSizeGreaterThan(25);
      assertThat(owners).hasSize(12);
      assertThat(tagged).isBetween(items / 5, items / 2);
      assertThat(sandbox.gistsOf("hello").size()).isBetween(1100, 1300);
    }
  }

  @Test
  void withoutGistsThereAreStillUsers() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      assertThat(sandbox.users()).hasSize(12);
      assertThat(Caller.of(sandbox).get("gists/public").array()).isEmpty();
    }
  }
}
