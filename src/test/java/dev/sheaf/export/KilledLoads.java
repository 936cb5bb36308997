package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Full loads in processes of their own, each of which is killed at some moment.
///
/// @param folder where the library's home is, and the log of the process
record KilledLoads(LoadScene scene, Path folder, String to) {
  /// Where a load stands still to be killed.
  static final List<String> PLACES =
      List.of("Writing[resource=GIST_FILES", "Writing[resource=USERS", "Fin");

  /// What a destination holds.
  record State(Set<Map<String, @Nullable String>> files, Set<Map<String, @Nullable String>> loads) {
    /// The same whenever it was loaded.
    Set<Map<String, @Nullable String>> timeless() {
      Set<Map<String, @Nullable String>> all = new HashSet<>();
      files.forEach(
          file -> {
            Map<String, @Nullable String> bare = new HashMap<>(file);
            bare.remove(TableShape.LOADED_AT);
            all.add(bare);
          });
      return all;
    }

    List<@Nullable String> moments() {
      return files.stream().map(file -> file.get(TableShape.LOADED_AT)).distinct().toList();
    }
  }

  State state() throws Exception {
    return new State(
        new HashSet<>(scene.rows(Resource.GIST_FILES)),
        new HashSet<>(scene.tables().rows("_loads")));
  }

  /// Kills one that waits where its progress begins with a word of `PLACES`.
  void killAt(String place) throws Exception {
    kill(place, "wait", 0);
  }

  /// Kills one that goes on from there, so many milliseconds later.
  void killAfter(String place, int millis) throws Exception {
    kill(place, "go on", millis);
  }

  private void kill(String place, String then, int millis) throws Exception {
    Process load = start(place, then);
    try (BufferedReader said = load.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).as(place).isEqualTo("here");
      boolean _ = load.waitFor(millis, TimeUnit.MILLISECONDS);
    } finally {
      load.destroyForcibly().waitFor();
    }
  }

  private Process start(String place, String then) throws Exception {
    Account account = scene.library().account().orElseThrow();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoadUntilKilled.class.getName()));
    command.addAll(
        List.of(
            folder.resolve("home").toString(),
            account.host().name(),
            Long.toString(account.id()),
            account.login(),
            to,
            place,
            then));
    return new ProcessBuilder(command).redirectError(folder.resolve("load.log").toFile()).start();
  }

  /// Kills loads while they work, and checks that each is seen whole or not at all.
  ///
  /// @param settle waits until the destination has noticed
  void checkAtWork(Runnable settle) throws Exception {
    scene.load();
    Set<Map<String, @Nullable String>> truth = state().timeless();
    for (Map.Entry<String, Integer> moment :
        List.of(
            Map.entry("Writing[resource=GIST,", 0),
            Map.entry("Fin", 0),
            Map.entry("Fin", 10),
            Map.entry("Fin", 40),
            Map.entry("Fin", 120))) {
      State before = state();
      killAfter(moment.getKey(), moment.getValue());
      settle.run();
      State after = state();
      assertThat(after.timeless()).as("%s", moment).isEqualTo(truth);
      if (after.loads().size() == before.loads().size()) {
        assertThat(after).as("%s", moment).isEqualTo(before);
      } else {
        assertThat(after.loads()).hasSize(before.loads().size() + Resource.values().length);
        assertThat(after.moments()).as("%s", moment).hasSize(1);
      }
    }
    assertThat(scene.load().written()).isZero();
    assertThat(state().timeless()).isEqualTo(truth);
  }
}
