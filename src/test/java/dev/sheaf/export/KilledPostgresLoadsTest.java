package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// Needs a server: `.ci/postgres` starts one and says where it is.
@Tag("real")
@EnabledIfEnvironmentVariable(named = "SHEAF_TEST_POSTGRES", matches = ".+")
class KilledPostgresLoadsTest {
  private static final String TO = String.valueOf(System.getenv("SHEAF_TEST_POSTGRES"));

  @TempDir private Path folder;

  @BeforeEach
  void beginWithNothing() throws Exception {
    LoadingIntoPostgresTest.run("drop schema if exists sheaf cascade");
  }

  // The server notices a moment later, and what it was told to commit it commits.
  private static void settle() {
    await().untilAsserted(() -> assertThat(LoadingIntoPostgresTest.sessions("Sheaf")).isZero());
  }

  @Test
  void aKilledLoadLeavesWhatWasThere() throws Exception {
    try (LoadScene scene = KilledLoadsTest.scene(folder, TO)) {
      scene.load();
      KilledLoads loads = new KilledLoads(scene, folder, TO);
      KilledLoads.State before = loads.state();
      for (String place : KilledLoads.PLACES) {
        loads.killAt(place);
        settle();
        assertThat(loads.state()).as(place).isEqualTo(before);
      }
    }
  }

  @Test
  void aLoadThatIsKilledWhileItWorksIsSeenWholeOrNotAtAll() throws Exception {
    try (LoadScene scene = KilledLoadsTest.scene(folder, TO)) {
      new KilledLoads(scene, folder, TO).checkAtWork(KilledPostgresLoadsTest::settle);
    }
  }
}
