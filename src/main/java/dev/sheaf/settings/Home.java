package dev.sheaf.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folder that holds all that Sheaf keeps on this machine.
public record Home(Path folder) {
  /// The folder in use: `chosen`, or where this operating system keeps an application's files. It
  /// is made, for its owner alone, where it is not there yet.
  public static Home open(@Nullable Path chosen) throws IOException {
    Path folder =
        chosen == null
            ? usual(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")))
            : chosen;
    Home home = new Home(folder.toAbsolutePath().normalize());
    Files.createDirectories(home.folder, ownerOnly("rwx------"));
    return home;
  }

  /// Where an application's files belong on a system of that name.
  static Path usual(String system, Map<String, String> environment, Path userHome) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return userHome.resolve("Library/Application Support/Sheaf");
    }
    if (name.contains("windows")) {
      return absolute(environment.get("APPDATA"), userHome.resolve("AppData/Roaming"))
          .resolve("Sheaf");
    }
    return absolute(environment.get("XDG_DATA_HOME"), userHome.resolve(".local/share"))
        .resolve("sheaf");
  }

  private static Path absolute(@Nullable String named, Path otherwise) {
    if (named == null || named.isBlank()) {
      return otherwise;
    }
    Path path = Path.of(named);
    return path.isAbsolute() ? path : otherwise;
  }

  /// Makes a folder where there is none, and closes it to everyone but its owner.
  public static void makeFolderOwnerOnly(Path folder) throws IOException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    close(folder, "rwx------");
  }

  /// Makes a file where there is none, and closes it to everyone but its owner.
  public static void makeOwnerOnly(Path file) throws IOException {
    try {
      Files.createFile(file, ownerOnly("rw-------"));
    } catch (FileAlreadyExistsException e) {
      close(file, "rw-------");
    }
  }

  private static void close(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /// The SQLite file of the library.
  public Path database() {
    return folder.resolve("library.db");
  }

  public Path settings() {
    return folder.resolve("settings.json");
  }

  /// The folder of the log files.
  public Path logs() {
    return folder.resolve("logs");
  }

  /// The file by which one process keeps others out.
  Path lock() {
    return folder.resolve("lock");
  }

  /// The folder of the demo's gists, apart from everything real.
  public Path demo() {
    return folder.resolve("demo");
  }
}
