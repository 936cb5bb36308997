package dev.sheaf.text;

import java.util.ArrayList;
import java.util.List;

/// Whole lines of a text while a command changes them, and what is selected in them.
///
/// @param text the lines, divided by `\n`; the last has no break behind it
/// @param anchor where the selection began
/// @param caret where it ends, before or behind the anchor
public record Passage(String text, int anchor, int caret) {
  public Passage {
    anchor = Math.clamp(anchor, 0, text.length());
    caret = Math.clamp(caret, 0, text.length());
  }

  /// Where a line stands in the text.
  record Line(int start, int end, String text) {
    boolean isBlank() {
      return text.isBlank();
    }

    /// How many characters its indentation has.
    int indent() {
      int at = 0;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      return at;
    }
  }

  /// Where the selection begins.
  public int start() {
    return Math.min(anchor, caret);
  }

  /// Where the selection ends.
  public int end() {
    return Math.max(anchor, caret);
  }

  boolean isSelected() {
    return anchor != caret;
  }

  /// The lines with something selected in them, or the one with the caret.
  List<Line> touched() {
    List<Line> lines = new ArrayList<>();
    int start = lineStart(start());
    int last = isSelected() && lineStart(end()) == end() ? end() - 1 : end();
    while (start <= last) {
      int end = lineEnd(start);
      lines.add(new Line(start, end, text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /// The same passage with other things in some places, in order; the selection keeps to what was
  /// selected.
  Passage with(List<Splice> splices) {
    StringBuilder next = new StringBuilder(text.length());
    int at = 0;
    for (Splice splice : splices) {
      next.append(text, at, splice.at()).append(splice.inserted());
      at = splice.end();
    }
    next.append(text, at, text.length());
    boolean forward = anchor < caret;
    return new Passage(
        next.toString(),
        moved(anchor, splices, isSelected() && forward),
        moved(caret, splices, isSelected() && !forward));
  }

  /// @param stays whether what is inserted at the very place comes behind it
  private static int moved(int place, List<Splice> splices, boolean stays) {
    int growth = 0;
    for (Splice splice : splices) {
      if (splice.at() > place || (splice.at() == place && stays)) {
        break;
      }
      if (place < splice.end()) {
        return splice.at() + growth + splice.inserted().length();
      }
      growth += splice.growth();
    }
    return place + growth;
  }

  Passage selecting(int from, int to) {
    return new Passage(text, from, to);
  }
}
