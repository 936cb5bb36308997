package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncKilledTest {
  @TempDir private Path home;

  private Process start(Surroundings around) throws IOException {
    File log = home.resolve("sync.log").toFile();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SyncUntilKilled.class.getName(),
            home.resolve("mine.db").toString(),
            around.sandbox().webRoot().toString(),
            Long.toString(around.me().id()),
            around.me().login(),
            around.sandbox().tokenOf(around.me().login()))
        .redirectErrorStream(true)
        .redirectOutput(log)
        .start();
  }

  /// Kills a sync once it has asked so many times.
  private void killAfter(Surroundings around, int requests) throws Exception {
    around.sandbox().requests().clear();
    Process sync = start(around);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> around.sandbox().requests().count() >= requests || !sync.isAlive());
    assertThat(sync.isAlive()).as(Files.readString(home.resolve("sync.log"))).isTrue();
    sync.destroyForcibly().waitFor();
  }

  private static void everythingIsHere(Surroundings around, Library library) throws Exception {
    List<Gist> all = library.local(new Shelf.All());
    assertThat(all).hasSize(around.sandbox().gistsOf(around.me().login()).size());
    for (Gist gist : all) {
      for (GistFile file : gist.files()) {
        assertThat(library.bytes(file))
            .isEqualTo(around.sandbox().content(gist.id(), file.name()).orElseThrow());
      }
    }
  }

  @Test
  void aSyncKilledAnywhereIsCompletedByTheNext() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(300, 3).withOdd(false))) {
      for (int requests : IntStream.of(1, 3, 12, 40, 90, 60).toArray()) {
        killAfter(around, requests);
      }
      Library library = around.mine("mine");
      library.sync().full();
      assertThat(library.sync().contents(false).failed()).isZero();
      assertThat(library.sync().unfetched()).isEmpty();
      around.sandbox().requests().clear();
      everythingIsHere(around, library);
      assertThat(around.sandbox().requests().count()).isZero();
    }
  }
}
