package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Background;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the app can tell of itself.
///
/// @param details the versions of all that matters when something goes wrong
/// @param parts reads what the app is made with
/// @param home where it is made and new versions appear; empty where this build names no place
public record About(
    String version, String details, Background.Work<List<Part>> parts, Optional<Publisher> home) {
  /// Where the app is published.
  ///
  /// @param issues the page to report problems on
  /// @param host what is asked for the newest version
  /// @param newest asks it
  public record Publisher(URI issues, String host, Background.Work<Newest> newest) {}

  /// The newest version.
  public record Newest(String version, URI page) {}
}
