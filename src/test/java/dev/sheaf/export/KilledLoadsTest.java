package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledLoadsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"duckdb:gists.duckdb", "sqlite:gists.db", "csv:tables", "parquet:tables"})
  void aKilledLoadLeavesWhatWasThereAndTheNextGoesOn(String destination) throws Exception {
    String to = inside(folder, destination);
    try (LoadScene scene = scene(folder, to);
        GitHub host = scene.around().connect()) {
      scene.load();
      Gist added = host.create(NewGist.of("later", Visibility.SECRET, Map.of("a.txt", "a")));
      scene.library().sync().full();
      KilledLoads loads = new KilledLoads(scene, folder, to);
      KilledLoads.State before = loads.state();
      for (String place : KilledLoads.PLACES) {
        loads.killAt(place);
        assertThat(loads.state()).as(place).isEqualTo(before);
      }
      LoadReport report = scene.load();
      assertThat(report.resources().getFirst().written()).isEqualTo(1);
      assertThat(scene.rows(Resource.GISTS)).anyMatch(row -> added.id().equals(row.get("gist_id")));
    }
  }

  static String inside(Path folder, String destination) {
    int colon = destination.indexOf(':') + 1;
    return destination.substring(0, colon) + folder.resolve(destination.substring(colon));
  }

  static LoadScene scene(Path folder, String to) throws Exception {
    return new LoadScene(
        SandboxOptions.filled(12, 5).withOdd(false),
        folder.resolve("home"),
        LoadScene.destination(to));
  }
}
