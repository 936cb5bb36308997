package dev.sheaf.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows which names a gist's file may have.
final class FileNames {
  /// What a new gist's first file is called until it gets a name.
  static final String FIRST = "untitled.txt";

  private static final Pattern UNNAMED = Pattern.compile("gistfile\\d+(\\.[^.]*)?");

  private FileNames() {}

  /// What is wrong with a name.
  enum Problem {
    BLANK,
    SLASH,
    TAKEN,
    /// GitHub calls unnamed files so; it works, and may be confused with one of those.
    LIKE_UNNAMED;

    boolean isOnlyWarning() {
      return this == LIKE_UNNAMED;
    }
  }

  /// @param others the names of the gist's other files
  static Optional<Problem> check(String typed, List<String> others) {
    String name = typed.strip();
    if (name.isEmpty()) {
      return Optional.of(Problem.BLANK);
    }
    if (name.indexOf('/') >= 0) {
      return Optional.of(Problem.SLASH);
    }
    if (others.contains(name)) {
      return Optional.of(Problem.TAKEN);
    }
    return UNNAMED.matcher(name).matches() ? Optional.of(Problem.LIKE_UNNAMED) : Optional.empty();
  }
}
