package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledLoadsTest {
  private static final List<String> PLACES =
      List.of("Writing[resource=GIST_FILES", "Writing[resource=USERS", "Finishing");

  @TempDir private Path folder;

  private void kill(LoadScene scene, String to, String place) throws Exception {
    Account account = scene.library().account().orElseThrow();
    Process load =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoadUntilKilled.class.getName(),
                folder.resolve("home").toString(),
                account.host().name(),
                Long.toString(account.id()),
                account.login(),
                to,
                place)
            .redirectError(folder.resolve("load.log").toFile())
            .start();
    try (BufferedReader said = load.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).as(place).isEqualTo("here");
    } finally {
      load.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"duckdb:gists.duckdb", "sqlite:gists.db", "csv:tables"})
  void aKilledLoadLeavesWhatWasThereAndTheNextGoesOn(String destination) throws Exception {
    int colon = destination.indexOf(':') + 1;
    String to = destination.substring(0, colon) + folder.resolve(destination.substring(colon));
    try (LoadScene scene =
            new LoadScene(
                SandboxOptions.filled(12, 5).withOdd(false),
                folder.resolve("home"),
                LoadScene.destination(to));
        GitHub host = scene.around().connect()) {
      scene.load();
      Gist added = host.create(NewGist.of("later", Visibility.SECRET, Map.of("a.txt", "a")));
      scene.library().sync().full();
      List<Map<String, @Nullable String>> before = scene.rows(Resource.GIST_FILES);
      List<Map<String, @Nullable String>> loads = scene.tables().rows("_loads");
      for (String place : PLACES) {
        kill(scene, to, place);
        assertThat(scene.rows(Resource.GIST_FILES)).as(place).isEqualTo(before);
        assertThat(scene.tables().rows("_loads")).as(place).isEqualTo(loads);
      }
      LoadReport report = scene.load();
      assertThat(report.resources().getFirst().written()).isEqualTo(1);
      assertThat(scene.rows(Resource.GISTS)).anyMatch(row -> added.id().equals(row.get("gist_id")));
    }
  }
}
