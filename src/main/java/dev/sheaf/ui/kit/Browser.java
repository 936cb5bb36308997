package dev.sheaf.ui.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens web pages in the browser of the operating system, and folders in its file manager; nothing
/// else.
public final class Browser {
  private final Consumer<String> opener;

  /// @param opener takes an address to the system's browser
  public Browser(Consumer<String> opener) {
    this.opener = opener;
  }

  /// Opens `page`; an address that is not of the web is ignored.
  public void open(URI page) {
    if ("https".equalsIgnoreCase(page.getScheme()) || "http".equalsIgnoreCase(page.getScheme())) {
      opener.accept(page.toASCIIString());
    }
  }

  /// Opens a folder of this machine in the system's own program for that.
  public void openFolder(Path folder) {
    opener.accept(folder.toUri().toASCIIString());
  }
}
