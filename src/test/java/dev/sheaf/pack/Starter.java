package dev.sheaf.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What starts the app on Linux: a script, for the program that jpackage puts there first asks rpm
/// and dpkg which package it belongs to, which takes as long as the Java machine itself.
///
/// @param image whose configuration tells how to start the Java machine
record Starter(Image image) {
  private static final String PROGRAMS = "lib/runtime/bin/";

  /// Linked into the runtime as `java`; processes are listed under the name of its file.
  private static final String PROGRAM = PROGRAMS + "Sheaf";

  /// Others take no such options: memory comes in large pieces, and what the toolkit and the
  /// database gave back goes back to the system.
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseTransparentHugePages",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:TrimNativeHeapInterval=5000");

  private static final String CLASS_PATH = "app.classpath=";
  private static final String MAIN = "app.mainclass=";

  /// Names the runtime's program after the app, and leaves it alone there.
  void nameProgram() throws IOException {
    Path program = image.folder().resolve(PROGRAM);
    Files.move(program.resolveSibling("java"), program);
    try (Stream<Path> tools = Files.list(image.folder().resolve(PROGRAMS))) {
      for (Path each : tools.filter(tool -> !tool.equals(program)).toList()) {
        Files.delete(each);
      }
    }
  }

  /// Writes the script anew from the image's configuration.
  void write() throws IOException {
    List<String> config = Files.readAllLines(image.config());
    String jars = values(config, CLASS_PATH).collect(Collectors.joining(":"));
    String options =
        Stream.concat(OPTIONS.stream(), values(config, Image.OPTION))
            .map(Starter::quoted)
            .collect(Collectors.joining(" \\\n  "));
    Files.writeString(
        image.launcher(),
        """
        #!/bin/sh
        self=$(readlink -f "$0")
        root=${self%%/bin/*}
        APPDIR=$root/lib/app
        # Meant for other programs.
        unset JDK_JAVA_OPTIONS
        # More places to allocate in help where many threads do; here they only hold memory.
        export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX-2}
        exec "$root/%s" \\
          %s \\
          -cp "%s" \\
          %s "$@"
        """
            .formatted(PROGRAM, options, jars, values(config, MAIN).collect(Collectors.joining())));
    Files.setPosixFilePermissions(image.launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Stream<String> values(List<String> config, String key) {
    return config.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()));
  }

  // The folder of the jars is a variable of the script, too.
  private static String quoted(String option) {
    return '"' + option + '"';
  }
}
