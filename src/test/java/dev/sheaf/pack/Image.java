package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The app image: a folder with launcher, jars and runtime.
///
/// @param folder on a Mac the bundle
record Image(Path folder) {
  private static final String SECTION = "[JavaOptions]";
  static final String OPTION = "java-options=";

  static Image in(Path images) {
    return new Image(images.resolve(Platform.isMac() ? "Sheaf.app" : "Sheaf"));
  }

  Path launcher() {
    if (Platform.isWindows()) {
      return folder.resolve("Sheaf.exe");
    }
    return folder.resolve(Platform.isMac() ? "Contents/MacOS/Sheaf" : "bin/Sheaf");
  }

  /// The folder of the jars, which the launcher knows as `$APPDIR`.
  Path jars() {
    if (Platform.isWindows()) {
      return folder.resolve("app");
    }
    return folder.resolve(Platform.isMac() ? "Contents/app" : "lib/app");
  }

  /// What tells the launcher how to start the Java machine.
  Path config() {
    return jars().resolve("Sheaf.cfg");
  }

  /// Has the launcher start the way its configuration says now.
  void settle() throws IOException {
    if (Platform.isLinux()) {
      new Starter(this).write();
    }
  }

  /// Gives all jars one date, which is kept when the image is copied into a package.
  void date(Instant date) throws IOException {
    try (Stream<Path> all = Files.list(jars())) {
      for (Path each : all.toList()) {
        Files.setLastModifiedTime(each, FileTime.from(date));
      }
    }
  }

  /// Starts the Java machine with `more` from now on, beside the options that it has.
  Runnable addOptions(List<String> more) throws IOException {
    List<String> before = Files.readAllLines(config());
    write(
        before.stream()
            .flatMap(
                line ->
                    line.equals(SECTION)
                        ? Stream.concat(Stream.of(line), more.stream().map(OPTION::concat))
                        : Stream.of(line))
            .toList());
    return () -> write(before);
  }

  private void write(List<String> lines) {
    try {
      Files.write(config(), lines);
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
