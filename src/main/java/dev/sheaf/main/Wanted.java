package dev.sheaf.main;

import org.jspecify.annotations.Nullable;

/// What a start is to show; a second one hands it to the first.
///
/// @param demo whether to open the demo
/// @param link of a gist; null for none
record Wanted(boolean demo, @Nullable String link) {
  private static final String DEMO = "demo";

  /// In one line.
  String line() {
    return (demo ? DEMO : "") + " " + (link == null ? "" : link.replaceAll("\\s", ""));
  }

  static Wanted of(String line) {
    String link = line.substring(line.indexOf(' ') + 1);
    return new Wanted(line.startsWith(DEMO + " "), link.isEmpty() ? null : link);
  }
}
