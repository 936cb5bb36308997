package dev.sheaf.export;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Takes its time: `.ci/kills` runs it.
@Tag("real")
class KilledLoadsAtWorkTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb:gists.duckdb",
        "sqlite:gists.db",
        "parquet:tables",
        "csv:tables",
        "jsonl:tables"
      })
  void aLoadThatIsKilledWhileItWorksIsSeenWholeOrNotAtAll(String destination) throws Exception {
    String to = KilledLoadsTest.inside(folder, destination);
    try (LoadScene scene = KilledLoadsTest.scene(folder, to)) {
      new KilledLoads(scene, folder, to).checkAtWork(() -> {});
    }
  }
}
