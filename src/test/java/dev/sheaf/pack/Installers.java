package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes what people install from an image: the kinds that this platform has and can make.
record Installers(Image image, Parts parts) {
  void make() throws IOException {
    Path home = Files.createDirectories(Path.of(System.getenv("HOME")));
    Files.copy(
        Path.of("jpackage", "linux", "rpmmacros"),
        home.resolve(".rpmmacros"),
        StandardCopyOption.REPLACE_EXISTING);
    for (String kind : kinds()) {
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "--type",
                  kind,
                  "--name",
                  "Sheaf",
                  "--dest",
                  parts.target().resolve("installer").toString(),
                  "--app-image",
                  image.folder().toString(),
                  "--license-file",
                  "LICENSE"));
      arguments.addAll(Look.arguments(parts.version()));
      arguments.addAll(options(kind));
      Tool.JPACKAGE.run(arguments);
    }
  }

  private static List<String> kinds() {
    if (Platform.isWindows()) {
      return List.of("msi");
    }
    if (Platform.isMac()) {
      return List.of("dmg");
    }
    List<String> kinds = new ArrayList<>();
    for (String[] kind : new String[][] {{"deb", "dpkg-deb"}, {"rpm", "rpmbuild"}}) {
      if (isInstalled(kind[1])) {
        kinds.add(kind[0]);
      } else {
        System.out.println("No " + kind[0] + " is made, for " + kind[1] + " is not installed.");
      }
    }
    return kinds;
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static List<String> options(String kind) {
    return switch (kind) {
      case "msi" ->
          List.of(
              "--win-menu", "--win-per-user-install", "--win-dir-chooser", "--win-shortcut-prompt");
      case "dmg" -> List.of("--mac-package-identifier", "dev.sheaf");
      case "rpm" -> linux("--linux-rpm-license-type", "MIT");
      default -> linux("--linux-deb-maintainer", "sheaf@localhost");
    };
  }

  private static List<String> linux(String... more) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--resource-dir",
                "jpackage/linux",
                "--linux-package-name",
                "sheaf",
                "--linux-shortcut",
                "--linux-menu-group",
                "Development",
                "--linux-app-category",
                "devel"));
    options.addAll(List.of(more));
    return options;
  }

  /// Removes what earlier runs made.
  void clear() throws IOException {
    Pack.delete(parts.target().resolve("installer"));
  }
}
