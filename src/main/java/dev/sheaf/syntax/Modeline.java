package dev.sheaf.syntax;

import java.util.Optional;

/// Finds what a file tells vim or Emacs about its language, in its first or last lines.
final class Modeline {
  private static final int LINES = 5;
  private static final int LONGEST = 500;

  private Modeline() {}

  /// The mode that the first such line names.
  static Optional<String> in(String text) {
    int start = 0;
    for (int i = 0; i < LINES && start <= text.length(); i++) {
      int newline = text.indexOf('\n', start);
      int behind = newline < 0 ? text.length() : newline;
      Optional<String> mode = mode(text, start, behind);
      if (mode.isPresent()) {
        return mode;
      }
      start = behind + 1;
    }
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    for (int i = 0; i < LINES && end >= start; i++) {
      int before = text.lastIndexOf('\n', end - 1);
      Optional<String> mode = mode(text, before + 1, end);
      if (mode.isPresent()) {
        return mode;
      }
      end = before;
    }
    return Optional.empty();
  }

  private static Optional<String> mode(String text, int start, int end) {
    return FirstLine.mode(text.substring(start, Math.min(end, start + LONGEST)));
  }
}
