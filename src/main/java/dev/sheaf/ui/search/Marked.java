package dev.sheaf.ui.search;

import dev.sheaf.query.Excerpt.Mark;
import dev.sheaf.query.Marks;
import dev.sheaf.query.Needle;
import dev.sheaf.ui.kit.DisplayText;
import java.util.ArrayList;
import java.util.List;

/// One line of text, safe to show, with the words that were looked for told apart.
///
/// @param pieces in order; what they say together is the line
record Marked(List<Piece> pieces) {
  private static final int LONGEST = 160;
  private static final String CUT = "…";

  Marked {
    pieces = List.copyOf(pieces);
  }

  /// A part of the line that is marked or not.
  record Piece(String text, boolean marked) {}

  /// @param most how many letters may stand before the first mark; the line begins later then
  static Marked of(String text, List<Needle> needles, int most) {
    String line = DisplayText.line(text);
    List<Mark> marks = Marks.in(line, needles);
    int start = marks.isEmpty() ? 0 : start(line, marks.getFirst().start(), most);
    int end = Math.min(line.length(), start + LONGEST);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (Mark mark : marks) {
      if (mark.end() <= end) {
        add(pieces, line.substring(at, mark.start()), false);
        add(pieces, line.substring(mark.start(), mark.end()), true);
        at = mark.end();
      }
    }
    add(pieces, line.substring(at, end) + (end < line.length() ? CUT : ""), false);
    if (start > 0) {
      pieces.addFirst(new Piece(CUT, false));
    }
    return new Marked(pieces);
  }

  private static int start(String line, int mark, int most) {
    if (mark <= most) {
      return 0;
    }
    int start = mark - most / 2;
    return Character.isLowSurrogate(line.charAt(start)) ? start + 1 : start;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
