package dev.sheaf.main;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a start is to show; a second one hands it to the first.
///
/// @param demo whether to open the demo
/// @param link of a gist; null for none
record Wanted(boolean demo, @Nullable String link) {
  private static final String DEMO = "demo";
  private static final Pattern OUR_SCHEME = Pattern.compile("^sheaf:(//)?(https?:(//)?)?");

  /// Where the gist is, as a browser would have it; links of our own scheme only name the app.
  Optional<String> address() {
    return Optional.ofNullable(link).map(text -> OUR_SCHEME.matcher(text).replaceFirst("https://"));
  }

  /// In one line.
  String line() {
    return (demo ? DEMO : "") + " " + (link == null ? "" : link.replaceAll("\\s", ""));
  }

  static Wanted of(String line) {
    String link = line.substring(line.indexOf(' ') + 1);
    return new Wanted(line.startsWith(DEMO + " "), link.isEmpty() ? null : link);
  }
}
