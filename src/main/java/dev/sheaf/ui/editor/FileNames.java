package dev.sheaf.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows which names a gist's file may have.
final class FileNames {
  /// What a new gist's first file is called until it gets a name.
  static final String FIRST = "untitled.txt";

  private static final Pattern UNNAMED = Pattern.compile("gistfile\\d+(\\.[^.]*)?");

  private static final Set<String> RESERVED = Set.of(".", "..", ".git");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private FileNames() {}

  /// What is wrong with a name.
  enum Problem {
    BLANK,
    SLASH,
    TAKEN,
    /// Git allows no such file.
    RESERVED,
    /// Where capital letters make no difference, a clone could hold only one of the two.
    LIKE_OTHER,
    /// GitHub calls unnamed files so; it works, and may be confused with one of those.
    LIKE_UNNAMED;

    boolean isOnlyWarning() {
      return this == LIKE_UNNAMED || this == LIKE_OTHER;
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
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(Problem.RESERVED);
    }
    if (others.stream().anyMatch(name::equalsIgnoreCase)) {
      return Optional.of(Problem.LIKE_OTHER);
    }
    return UNNAMED.matcher(name).matches() ? Optional.of(Problem.LIKE_UNNAMED) : Optional.empty();
  }

  /// A name for a file that lay in folders, for gists have none: their names go in front.
  ///
  /// @param path with slashes
  static String flat(String path) {
    String name = CONTROL.matcher(path.replace('/', '-')).replaceAll("_").strip();
    return name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? "_" + name : name;
  }

  /// A name for the same text in UTF-8.
  static String asUtf8(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) + "-utf8" + name.substring(dot) : name + "-utf8";
  }

  /// The name, or, where that is taken, the same with the first number that is free.
  static String free(String wanted, Set<String> taken) {
    int dot = wanted.lastIndexOf('.');
    String stem = dot > 0 ? wanted.substring(0, dot) : wanted;
    String name = wanted;
    for (int number = 2; taken.contains(name); number++) {
      name = stem + "-" + number + wanted.substring(stem.length());
    }
    return name;
  }
}
