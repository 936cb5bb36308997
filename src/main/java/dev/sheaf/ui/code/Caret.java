package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.code.Brackets.Part;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// A place in an area and what stands around it in its line, or its piece of a long one.
///
/// @param offset in the area
/// @param indent the spaces and tabs with which the line begins, up to this place at most
/// @param part what one writes there
/// @param beginsLine whether `before` begins a line, and not only a piece of one
record Caret(
    int offset, String before, String behind, String indent, Part part, boolean beginsLine) {
  static Caret of(CodeTextArea area) {
    return at(area, area.getCaretPosition());
  }

  static Caret at(CodeTextArea area, int shownOffset) {
    int offset = area.places().outside(shownOffset);
    Position position = area.offsetToPosition(offset, Bias.Forward);
    Paragraph<LineStyle, String, TokenStyle> line = area.getParagraph(position.getMajor());
    String text = LongLines.unmarked(line.getText());
    int column = position.getMinor();
    int first = area.places().breaks().firstOf(position.getMajor());
    boolean beginsLine = first == position.getMajor();
    String start = beginsLine ? text.substring(0, column) : area.getParagraph(first).getText();
    return new Caret(
        offset,
        text.substring(0, column),
        text.substring(column),
        start.substring(0, start.length() - start.stripLeading().length()),
        part(line, text, column),
        beginsLine);
  }

  // Behind the sign that ends a comment or a string one writes code again.
  private static Part part(Paragraph<LineStyle, String, TokenStyle> line, String text, int column) {
    if (column == 0) {
      return Part.CODE;
    }
    Part before = Part.of(line.getStyleOfChar(column - 1));
    Part behind = column < text.length() ? Part.of(line.getStyleOfChar(column)) : Part.CODE;
    if (before == Part.CODE || before == behind) {
      return before;
    }
    return ends(before, text, column) ? Part.CODE : before;
  }

  private static boolean ends(Part part, String text, int column) {
    if (part == Part.STRING) {
      char last = text.charAt(column - 1);
      return "\"'`".indexOf(last) >= 0
          && text.chars().limit(column).filter(c -> c == last).count() % 2 == 0;
    }
    return text.startsWith("*/", column - 2) || text.startsWith("->", column - 2);
  }

  boolean isBlank() {
    return before.isBlank() && behind.isBlank();
  }

  /// Whether it stands in the lines of a comment that begin with stars.
  boolean continuesComment() {
    String start = before.stripLeading();
    return beginsLine && (start.startsWith("/**") || start.startsWith("* ") || start.equals("*"));
  }
}
