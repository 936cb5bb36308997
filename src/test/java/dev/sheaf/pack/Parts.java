package dev.sheaf.pack;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the app is made of, as the build hands it over.
///
/// @param target the build's folder
/// @param jars ours first, then the libraries
/// @param toolkit the JavaFX modules of this platform
/// @param options of the Java machine
record Parts(
    Path target, String version, List<Path> jars, List<Path> toolkit, List<String> options) {
  static final String MAIN = "dev.sheaf.main.Launcher";

  static Parts fromBuild() {
    return new Parts(
        Path.of(System.getProperty("pack.target")),
        System.getProperty("pack.version"),
        paths("pack.jars"),
        // Beside each module Maven puts a jar that is empty but for its name.
        paths("pack.toolkit").stream()
            .filter(jar -> jar.toString().matches(".*-(linux|mac|win)[^/\\\\]*\\.jar"))
            .toList(),
        List.of(System.getProperty("pack.options").split(" +", -1)));
  }

  private static List<Path> paths(String property) {
    return Stream.of(System.getProperty(property).split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  /// Where the image is made.
  Path images() {
    return target.resolve("app");
  }

  /// What the packing itself needs on the way.
  Path workshop() {
    return target.resolve("pack");
  }

  String mainJar() {
    return jars.getFirst().getFileName().toString();
  }
}
