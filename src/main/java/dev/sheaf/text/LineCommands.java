package dev.sheaf.text;

import java.util.List;

/// What editors do to whole lines: those with something selected in them, or the caret's.
public final class LineCommands {
  private LineCommands() {}

  /// Puts the lines above the one before them.
  public static Passage moveUp(Passage passage) {
    int start = passage.touched().getFirst().start();
    if (start == 0) {
      return passage;
    }
    int above = passage.lineStart(start - 1);
    return swap(passage, above, start, end(passage), above - start);
  }

  /// Puts the lines below the one behind them.
  public static Passage moveDown(Passage passage) {
    int end = end(passage);
    if (end == passage.text().length()) {
      return passage;
    }
    int start = passage.touched().getFirst().start();
    int below = passage.lineEnd(end + 1);
    return swap(passage, start, end + 1, below, below - end);
  }

  // Changes the order of two blocks of lines that follow each other.
  private static Passage swap(Passage passage, int start, int middle, int end, int shift) {
    String text = passage.text();
    String swapped =
        text.substring(0, start)
            + text.substring(middle, end)
            + '\n'
            + text.substring(start, middle - 1)
            + text.substring(end);
    return new Passage(swapped, passage.anchor() + shift, passage.caret() + shift);
  }

  /// Puts a copy of the lines below them, and goes on with the copy.
  public static Passage duplicateDown(Passage passage) {
    int length = end(passage) + 1 - passage.touched().getFirst().start();
    Passage doubled = duplicateUp(passage);
    return doubled.selecting(passage.anchor() + length, passage.caret() + length);
  }

  /// Puts a copy of the lines below them, and stays where it is.
  public static Passage duplicateUp(Passage passage) {
    int end = end(passage);
    String lines = passage.text().substring(passage.touched().getFirst().start(), end);
    String doubled =
        passage.text().substring(0, end) + '\n' + lines + passage.text().substring(end);
    return new Passage(doubled, passage.anchor(), passage.caret());
  }

  /// Begins a line below the caret's, set in as that is.
  public static Passage insertBelow(Passage passage) {
    String indent = indent(passage);
    int end = passage.lineEnd(passage.caret());
    Passage next = passage.with(List.of(new Splice(end, 0, '\n' + indent)));
    return next.selecting(end + 1 + indent.length(), end + 1 + indent.length());
  }

  /// Begins a line above the caret's, set in as that is.
  public static Passage insertAbove(Passage passage) {
    String indent = indent(passage);
    int start = passage.lineStart(passage.caret());
    Passage next = passage.with(List.of(new Splice(start, 0, indent + '\n')));
    return next.selecting(start + indent.length(), start + indent.length());
  }

  private static String indent(Passage passage) {
    int start = passage.lineStart(passage.caret());
    int end = passage.lineEnd(passage.caret());
    Passage.Line line = new Passage.Line(start, end, passage.text().substring(start, end));
    return line.text().substring(0, line.indent());
  }

  /// Takes the lines away; the caret keeps its column.
  public static Passage delete(Passage passage) {
    int start = passage.touched().getFirst().start();
    int end = end(passage);
    int column = passage.caret() - passage.lineStart(passage.caret());
    boolean last = end == passage.text().length();
    int from = last ? Math.max(0, start - 1) : start;
    int to = last ? end : end + 1;
    Passage left = passage.with(List.of(new Splice(from, to - from, "")));
    int line = left.lineStart(Math.min(from, left.text().length()));
    int caret = Math.min(line + column, left.lineEnd(line));
    return left.selecting(caret, caret);
  }

  /// Selects the lines with their ends; where they are, the next one, too.
  public static Passage select(Passage passage) {
    int end = Math.min(passage.text().length(), passage.lineEnd(passage.end()) + 1);
    return passage.selecting(passage.lineStart(passage.start()), end);
  }

  private static int end(Passage passage) {
    return passage.touched().getLast().end();
  }
}
