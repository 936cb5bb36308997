package dev.sheaf.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends what is logged to rotating files in the home, and nothing to the console.
final class Logging {
  private static final int FILE_BYTES = 1_000_000;
  private static final int FILES = 5;

  // java.util.logging forgets loggers that nobody holds, and their levels with them.
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger STYLES = Logger.getLogger("javafx.css");

  private Logging() {}

  static void to(Path folder) {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.WARNING);
    // A library's own sheets name colours of the toolkit's usual theme, and would fill the files.
    STYLES.setLevel(Level.SEVERE);
    try {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      Handler file =
          new FileHandler(folder.resolve("sheaf-%g.log").toString(), FILE_BYTES, FILES, true);
      file.setFormatter(new LogLine());
      file.setEncoding("UTF-8");
      ROOT.addHandler(file);
    } catch (IOException e) {
      System.err.println("No log can be written to " + folder + ": " + e.getMessage());
    }
  }
}
