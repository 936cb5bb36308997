package dev.sheaf.ui.code;

/// Breaks lines that are too long to be laid out, for the screen only: such a break is a mark that
/// no text can hold, and a line break behind it.
final class LongLines {
  /// The longest line that is shown as it is; JavaFX needs time and memory in proportion to a
  /// line's length at each key.
  static final int LONGEST = 2_000;

  // The first half of a character, without the second one.
  static final char MARK = '\udbff';
  static final String BREAK = MARK + "\n";

  static final int PIECE = 160;
  private static final String GOOD_ENDS = ",;{}()[]> \t";

  private LongLines() {}

  /// The text as the area holds it.
  static String broken(String text) {
    return broken(0, text, 0);
  }

  /// The text as the area holds it between `head` characters before it in its first line and `tail`
  /// characters behind it in its last one.
  static String broken(int head, String text, int tail) {
    if (head + text.length() + tail <= LONGEST) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + text.length() / PIECE);
    int column = head;
    int start = 0;
    while (true) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int behind = newline < 0 ? tail : 0;
      if (column + end - start + behind > LONGEST) {
        addPieces(text.substring(start, end), column, behind, shown);
      } else {
        shown.append(text, start, end);
      }
      if (newline < 0) {
        return shown.length() == text.length() ? text : shown.toString();
      }
      shown.append('\n');
      start = newline + 1;
      column = 0;
    }
  }

  private static void addPieces(String line, int before, int behind, StringBuilder shown) {
    int column = before;
    int at = 0;
    if (column >= PIECE) {
      shown.append(BREAK);
      column = 0;
    }
    while (line.length() - at > PIECE - column) {
      int end = end(line, at, at + PIECE - column);
      shown.append(line, at, end).append(BREAK);
      at = end;
      column = 0;
    }
    shown.append(line, at, line.length());
    if (column + line.length() - at + behind > LONGEST) {
      shown.append(BREAK);
    }
  }

  /// Where a piece ends best, so that its colours come out right: behind a word or a sign.
  private static int end(String line, int start, int most) {
    for (int end = most; end > start + (most - start) * 2 / 3; end--) {
      if (GOOD_ENDS.indexOf(line.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
  }

  /// The true text of what the area holds.
  static String joined(String shown) {
    int mark = shown.indexOf(MARK);
    if (mark < 0) {
      return shown;
    }
    StringBuilder text = new StringBuilder(shown.length());
    int start = 0;
    for (; mark >= 0; mark = shown.indexOf(MARK, mark + 1)) {
      if (isLone(shown, mark)) {
        text.append(shown, start, mark);
        start = mark + 1 < shown.length() && shown.charAt(mark + 1) == '\n' ? mark + 2 : mark + 1;
      }
    }
    return text.append(shown, start, shown.length()).toString();
  }

  /// What a paragraph holds, without the mark at its end.
  static String unmarked(String paragraph) {
    int last = paragraph.length() - 1;
    return last >= 0 && paragraph.charAt(last) == MARK ? paragraph.substring(0, last) : paragraph;
  }

  /// Whether what stands at `index` is no half of a character.
  static boolean isLone(String shown, int index) {
    return shown.charAt(index) == MARK
        && (index + 1 == shown.length() || !Character.isLowSurrogate(shown.charAt(index + 1)));
  }
}
