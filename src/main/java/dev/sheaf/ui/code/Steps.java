package dev.sheaf.ui.code;

import java.util.function.IntPredicate;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// Where the caret gets to by a character or a word. RichTextFX looks at the whole text for that,
/// which takes long when the text is; this looks at one line.
final class Steps {
  private final CodeTextArea area;
  private final Places places;

  Steps(CodeTextArea area, Places places) {
    this.area = area;
    this.places = places;
  }

  int charBefore(int from) {
    int offset = places.beforeBreak(from);
    Position position = position(offset);
    return position.getMinor() == 0
        ? Math.max(0, offset - 1)
        : offset - Character.charCount(line(position).codePointBefore(position.getMinor()));
  }

  int charAfter(int from) {
    int offset = places.behindBreak(from);
    Position position = position(offset);
    String line = line(position);
    return position.getMinor() == line.length()
        ? Math.min(area.getLength(), offset + 1)
        : offset + Character.charCount(line.codePointAt(position.getMinor()));
  }

  /// The start of the word before `from`, or the end of the line before if there is none.
  int wordBefore(int from) {
    int offset = places.beforeBreak(from);
    Position position = position(offset);
    String line = line(position);
    int column = position.getMinor();
    if (column == 0) {
      return charBefore(offset);
    }
    column = back(line, column, Character::isWhitespace);
    return offset - position.getMinor() + back(line, column, sameKind(line, column - 1));
  }

  /// The end of the word after `from`, or the start of the next line if there is none.
  int wordAfter(int from) {
    int offset = places.behindBreak(from);
    Position position = position(offset);
    String line = line(position);
    int column = position.getMinor();
    if (column == line.length()) {
      return charAfter(offset);
    }
    column = forth(line, column, Character::isWhitespace);
    return offset - position.getMinor() + forth(line, column, sameKind(line, column));
  }

  /// The word, or the run of signs or spaces, at `offset`.
  IndexRange wordAt(int offset) {
    Position position = position(offset);
    String line = line(position);
    int column = position.getMinor();
    boolean onWord = column < line.length() && isWord(line.charAt(column));
    int inside = column > 0 && !onWord ? column - 1 : column;
    IntPredicate same = sameKind(line, inside);
    int lineStart = offset - column;
    return new IndexRange(
        lineStart + back(line, column, same), lineStart + forth(line, column, same));
  }

  private static int back(String line, int column, IntPredicate kind) {
    int at = column;
    while (at > 0 && kind.test(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int forth(String line, int column, IntPredicate kind) {
    int at = column;
    while (at < line.length() && kind.test(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static IntPredicate sameKind(String line, int column) {
    if (column < 0 || column >= line.length()) {
      return c -> false;
    }
    char sample = line.charAt(column);
    if (Character.isWhitespace(sample)) {
      return Character::isWhitespace;
    }
    return isWord(sample) ? Steps::isWord : c -> !isWord(c) && !Character.isWhitespace(c);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate((char) c);
  }

  private Position position(int offset) {
    return area.offsetToPosition(offset, Bias.Forward);
  }

  private String line(Position position) {
    return LongLines.unmarked(area.getParagraph(position.getMajor()).getText());
  }
}
