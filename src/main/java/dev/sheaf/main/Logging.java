package dev.sheaf.main;

import dev.sheaf.settings.Home;
import java.io.IOException;
import java.nio.file.Path;
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
      Home.makeFolderOwnerOnly(folder);
      ROOT.addHandler(new LogFiles(folder, FILE_BYTES, FILES));
    } catch (IOException e) {
      System.err.println("No log can be written to " + folder + ": " + e.getMessage());
    }
  }
}
