package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import java.util.Optional;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// Finds the bracket that belongs to another one, as far as that is near enough. Those in comments
/// and strings count for themselves only.
final class Brackets {
  static final String OPEN = "([{";
  static final String CLOSE = ")]}";
  private static final int MOST_LINES = 4_000;
  private static final int MOST_CHARACTERS = 200_000;

  private final CodeTextArea area;

  Brackets(CodeTextArea area) {
    this.area = area;
  }

  /// Two brackets, as offsets in the area.
  ///
  /// @param here the one at the caret
  record Pair(int here, int there) {}

  /// What a place is part of.
  enum Part {
    CODE,
    COMMENT,
    STRING;

    static Part of(TokenStyle style) {
      return switch (style) {
        case COMMENT -> COMMENT;
        case STRING, ESCAPE, REGEXP -> STRING;
        case PLAIN, KEYWORD, CONSTANT, FUNCTION, TYPE, VARIABLE, TAG, ATTRIBUTE -> CODE;
        case HEADING, LIST, QUOTE, BOLD, ITALIC, INSERTED, DELETED, CHANGED, INVALID -> CODE;
      };
    }
  }

  /// The pair of which one stands behind the caret, or else before it.
  Optional<Pair> atCaret() {
    int caret = area.getCaretPosition();
    return pairOf(caret).or(() -> caret == 0 ? Optional.empty() : pairOf(caret - 1));
  }

  private Optional<Pair> pairOf(int offset) {
    Position position = area.offsetToPosition(offset, Bias.Forward);
    Paragraph<LineStyle, String, TokenStyle> line = area.getParagraph(position.getMajor());
    int column = position.getMinor();
    if (column >= line.length()) {
      return Optional.empty();
    }
    char bracket = line.charAt(column);
    Part part = Part.of(line.getStyleOfChar(column));
    int open = OPEN.indexOf(bracket);
    int close = CLOSE.indexOf(bracket);
    if (open < 0 && close < 0) {
      return Optional.empty();
    }
    char other = open >= 0 ? CLOSE.charAt(open) : OPEN.charAt(close);
    return find(position, bracket, other, open >= 0 ? 1 : -1, part)
        .map(found -> new Pair(offset, found));
  }

  /// The opening bracket before the caret that `close` would close there.
  Optional<Integer> opening(char close) {
    Position caret = area.offsetToPosition(area.getCaretPosition(), Bias.Forward);
    return find(caret, close, OPEN.charAt(CLOSE.indexOf(close)), -1, Part.CODE);
  }

  private Optional<Integer> find(Position from, char same, char other, int step, Part part) {
    int depth = 1;
    int looked = 0;
    int paragraph = from.getMajor();
    int column = from.getMinor() + step;
    int end = part == Part.CODE ? MOST_LINES : 1;
    for (int i = 0; i < end && looked < MOST_CHARACTERS; i++) {
      Paragraph<LineStyle, String, TokenStyle> line = area.getParagraph(paragraph);
      String text = line.getText();
      for (; column >= 0 && column < text.length(); column += step) {
        char c = text.charAt(column);
        if ((c == same || c == other) && Part.of(line.getStyleOfChar(column)) == part) {
          depth += c == same ? 1 : -1;
          if (depth == 0) {
            return Optional.of(area.position(paragraph, column).toOffset());
          }
        }
      }
      looked += text.length();
      paragraph += step;
      if (paragraph < 0 || paragraph >= area.getParagraphs().size()) {
        return Optional.empty();
      }
      column = step > 0 ? 0 : area.getParagraphLength(paragraph) - 1;
    }
    return Optional.empty();
  }
}
