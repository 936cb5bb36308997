package dev.sheaf.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;
import org.commonmark.text.CharMatcher;

/// A formula within a text, between `$` or `$$`: nothing in it is Markdown.
final class Formula extends CustomNode {
  private final String source;

  private Formula(String source) {
    this.source = source;
  }

  /// As it was written, with what stands around it.
  String source() {
    return source;
  }

  /// Finds those that are no sums of money: a formula has no space inside its ends, and no letter
  /// or digit outside.
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new Parser();
    }
  }

  /// For the text of one block. A formula ends before code and the address of a link: as far as it
  /// goes, the `$` that began it is one of money.
  private static final class Parser implements InlineContentParser {
    private static final CharMatcher STOPS = AsciiMatcher.builder().anyOf("$`]").build();

    // Many beginnings before one stop would be looked through again and again.
    private static final int MOST_IN_VAIN = 100_000;

    // What is not ahead of one place is not ahead of a later one either.
    private boolean noEnd;
    private boolean noEndOfTwo;
    private int inVain;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      if (before == '$' || Character.isLetterOrDigit(before) || inVain > MOST_IN_VAIN) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      int inVainBefore = inVain;
      scanner.next();
      boolean two = scanner.next('$');
      if (two ? !findEndOfTwo(scanner) : !findEnd(scanner)) {
        return ParsedInline.none();
      }
      inVain = inVainBefore;
      Position end = scanner.position();
      String source = scanner.getSource(start, end).getContent();
      return ParsedInline.of(new Formula(two ? source : source.replace('\n', ' ')), end);
    }

    private boolean findEndOfTwo(Scanner scanner) {
      while (!noEndOfTwo && scanner.peek() != '$' && findDollar(scanner)) {
        scanner.next();
        if (scanner.next('$')) {
          return true;
        }
      }
      noEndOfTwo |= scanner.peek() == Scanner.END;
      return false;
    }

    private boolean findEnd(Scanner scanner) {
      if (scanner.next('`')) {
        return scanner.find('`') > 0 && scanner.next("`$");
      }
      if (noEnd || Character.isWhitespace(scanner.peek())) {
        return false;
      }
      while (findDollar(scanner)) {
        int last = scanner.peekPreviousCodePoint();
        scanner.next();
        if (!Character.isWhitespace(last)
            && last != '\\'
            && !Character.isLetterOrDigit(scanner.peekCodePoint())) {
          return true;
        }
      }
      noEnd = scanner.peek() == Scanner.END;
      return false;
    }

    private boolean findDollar(Scanner scanner) {
      int length = scanner.find(STOPS);
      while (length >= 0) {
        inVain += length + 1;
        if (scanner.peek() != ']') {
          return scanner.peek() == '$';
        }
        Position bracket = scanner.position();
        scanner.next();
        if (scanner.peek() == '(') {
          scanner.setPosition(bracket);
          return false;
        }
        length = scanner.find(STOPS);
      }
      return false;
    }
  }
}
