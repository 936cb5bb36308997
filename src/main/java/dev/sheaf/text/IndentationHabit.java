package dev.sheaf.text;

import java.util.Optional;

/// Finds out how the lines of a text are set in.
public final class IndentationHabit {
  private static final int MOST_LINES = 5_000;
  private static final int LONGEST = 8;
  // Commoner ones first: where as much speaks for one as for another, it is the commoner.
  private static final int[] WIDTHS = {4, 2, 8, 3, 6, 5, 7};

  private final int[] steps = new int[LONGEST + 1];
  private int tabbed;
  private int spaced;
  private int before;

  private IndentationHabit() {}

  /// What most lines do; empty where none is set in.
  ///
  /// @param tabWidth how wide tabs are where there are any
  public static Optional<Indentation> of(String text, int tabWidth) {
    IndentationHabit habit = new IndentationHabit();
    int start = 0;
    for (int line = 0; line < MOST_LINES && start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      habit.look(text, start, end);
      start = end + 1;
    }
    return habit.found(tabWidth);
  }

  private void look(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    // Lines of a block comment stand one further to the right.
    if (at == end || text.charAt(at) == '*') {
      return;
    }
    if (text.charAt(at) == '\t') {
      tabbed += at == start ? 1 : 0;
      return;
    }
    int indent = at - start;
    int step = Math.abs(indent - before);
    if (indent > 1) {
      spaced++;
    }
    if (step > 1 && step <= LONGEST) {
      steps[step]++;
    }
    before = indent;
  }

  private Optional<Indentation> found(int tabWidth) {
    if (tabbed > 0 && tabbed >= spaced) {
      return Optional.of(Indentation.tabs(tabWidth));
    }
    int best = 0;
    for (int width : WIDTHS) {
      best = steps[width] > steps[best] ? width : best;
    }
    return best == 0 ? Optional.empty() : Optional.of(Indentation.spaces(best));
  }
}
