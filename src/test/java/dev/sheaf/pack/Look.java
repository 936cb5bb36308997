package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.util.ArrayList;
import java.util.List;

/// How the app calls itself to the desktop.
final class Look {
  private static final String FOLDER = "jpackage/";

  private Look() {}

  static List<String> arguments(String version) {
    String icon =
        Platform.isWindows() ? "Sheaf.ico" : Platform.isMac() ? "Sheaf.icns" : "Sheaf.png";
    return new ArrayList<>(
        List.of(
            "--app-version",
            allowed(version),
            "--icon",
            FOLDER + icon,
            "--description",
            "Browse, search, edit and keep GitHub gists",
            "--vendor",
            "Sheaf"));
  }

  // A Mac takes no version that begins with 0.
  private static String allowed(String version) {
    return Platform.isMac() && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }
}
