package dev.sheaf.ui.kit;

import java.net.URI;
import java.util.function.Consumer;

/// Opens web pages in the browser of the operating system; nothing but web pages.
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
}
