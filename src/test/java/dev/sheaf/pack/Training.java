package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Starts the image once and keeps what the Java machine loaded and linked, which halves the time
/// of later starts.
record Training(Image image, Path workshop) {
  private static final long MINUTES = 5;
  private static final String CACHE = "sheaf.aot";

  /// What methods did in the rehearsal helps a compiler that is not used here; to go through it
  /// takes a tenth of a start's work.
  private static final String UNLOCKED = "-XX:+UnlockDiagnosticVMOptions";

  private static final List<String> WITHOUT_PROFILES = List.of(UNLOCKED, "-XX:-AOTRecordTraining");

  void run() throws IOException, InterruptedException {
    Path home = workshop.resolve("home");
    Path seen = workshop.resolve("seen.aot");
    image.date(Instant.ofEpochSecond(Long.parseLong(System.getenv("SOURCE_DATE_EPOCH"))));
    Path cache = image.jars().resolve(CACHE);
    try (Screen screen = Screen.open()) {
      if (screen.display().isEmpty()) {
        System.out.println(
            "There is no display to start on, so Sheaf is packed without AOT cache.");
        return;
      }
      start(
          with(WITHOUT_PROFILES, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen),
          List.of("--demo", "--rehearse", "--home", home.toString()),
          screen.display().get());
    }
    start(
        with(
            WITHOUT_PROFILES,
            "-XX:AOTMode=create",
            "-XX:AOTConfiguration=" + seen,
            "-XX:AOTCache=" + cache),
        List.of("--version"),
        "");
    // Where the jars were copied with another date, it starts slower, and need not say so.
    var _ =
        image.addOptions(
            List.of(
                "-XX:AOTCache=$APPDIR/" + CACHE,
                "-Xlog:aot=off",
                UNLOCKED,
                "-XX:-AOTReplayTraining"));
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private void start(List<String> options, List<String> arguments, String display)
      throws IOException, InterruptedException {
    Runnable reset = image.addOptions(options);
    try {
      List<String> command = new ArrayList<>(List.of(image.launcher().toString()));
      command.addAll(arguments);
      Path said = workshop.resolve("training.log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().put("DISPLAY", display);
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed:\n" + Files.readString(said));
      }
    } finally {
      reset.run();
    }
  }

  /// Where the window opens: out of sight where that is possible.
  private record Screen(Optional<String> display, @Nullable Process server)
      implements AutoCloseable {
    static Screen open() throws IOException {
      if (!Platform.isLinux()) {
        return new Screen(Optional.of(""), null);
      }
      try {
        Process server =
            new ProcessBuilder(
                    "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        return new Screen(Optional.of(":" + said.readLine()), server);
      } catch (IOException notInstalled) {
        return new Screen(Optional.ofNullable(System.getenv("DISPLAY")), null);
      }
    }

    @Override
    public void close() {
      if (server != null) {
        server.destroy();
      }
    }
  }
}
