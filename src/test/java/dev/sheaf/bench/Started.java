package dev.sheaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// What one start came to.
///
/// @param painted ms until there was something in the window
/// @param listed ms until what it is for was in it
/// @param memory MB of all its processes five seconds later, what they share counted once
record Started(double painted, double listed, double memory) {
  private static final Duration SETTLED = Duration.ofSeconds(5);

  /// Measures the memory of a process that has started, and ends it with all that it started.
  static Started ended(Process process, double painted, double listed)
      throws IOException, InterruptedException {
    Thread.sleep(SETTLED);
    ProcessHandle[] all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .toArray(ProcessHandle[]::new);
    double memory = 0;
    for (ProcessHandle one : all) {
      memory += proportional(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"));
    }
    process.destroy();
    process.waitFor();
    for (ProcessHandle one : all) {
      one.onExit().join();
    }
    return new Started(painted, listed, memory);
  }

  private static double proportional(Path rollup) throws IOException {
    if (Files.notExists(rollup)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(rollup)) {
      return lines
              .filter(line -> line.startsWith("Pss:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    }
  }
}
