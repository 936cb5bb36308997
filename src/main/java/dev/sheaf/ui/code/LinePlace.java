package dev.sheaf.ui.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a text as people write it: `12` or `12:5`, counted from 1.
record LinePlace(int line, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,9})\\s*(?:[:,]\\s*(\\d{1,9})?\\s*)?");

  /// Empty where that is no place.
  static Optional<LinePlace> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String column = matcher.group(2);
    return Optional.of(
        new LinePlace(
            Math.max(1, Integer.parseInt(matcher.group(1))),
            column == null ? 1 : Math.max(1, Integer.parseInt(column))));
  }
}
