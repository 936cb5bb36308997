package dev.sheaf.markdown;

import java.util.List;
import java.util.OptionalInt;

/// A part of a document that stands below the one before it; each knows the source line, from 0, on
/// which it begins.
public sealed interface Block {
  /// The source line it begins on, from 0.
  int line();

  /// A heading.
  ///
  /// @param level 1 to 6
  /// @param anchor what a link inside the document calls it, unique in the document
  record Heading(int line, int level, String anchor, List<Inline> text) implements Block {}

  record Paragraph(int line, List<Inline> text) implements Block {}

  /// Code, or anything else whose line breaks count.
  ///
  /// @param line that of its first line of text
  /// @param language what the fence calls it; empty where it says nothing
  /// @param text without a line break at its end
  record Code(int line, String language, String text) implements Block {}

  record Quote(int line, List<Block> blocks) implements Block {}

  record Alert(int line, Kind kind, List<Block> blocks) implements Block {
    /// GitHub's five kinds.
    public enum Kind {
      NOTE,
      TIP,
      IMPORTANT,
      WARNING,
      CAUTION
    }
  }

  /// A list.
  ///
  /// @param first the number of the first item; empty where the items are not numbered
  /// @param tight whether its items stand close together
  record Items(int line, OptionalInt first, boolean tight, List<Item> items) implements Block {}

  record Table(int line, List<Side> sides, List<Row> rows) implements Block {
    /// Where the cells of a column stand.
    public enum Side {
      LEFT,
      MIDDLE,
      RIGHT
    }

    /// One row; the first of a table is its head.
    public record Row(int line, List<List<Inline>> cells) {}
  }

  /// What can be folded away below its summary.
  record Details(int line, boolean open, List<Inline> summary, List<Block> blocks)
      implements Block {}

  /// What a reference in the text leads to.
  ///
  /// @param number from 1, in the order of the first references
  /// @param anchor what a reference leads to
  record Footnote(int line, int number, String anchor, List<Block> blocks) implements Block {}

  record Rule(int line) implements Block {}

  /// One point of a list.
  record Item(int line, Task task, List<Block> blocks) {
    /// Whether there is a box before it, and whether it is ticked.
    public enum Task {
      NONE,
      OPEN,
      DONE
    }
  }
}
