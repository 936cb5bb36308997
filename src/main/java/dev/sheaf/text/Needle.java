package dev.sheaf.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is looked for in a text.
///
/// @param text what stands there, or a regular expression
public record Needle(String text, boolean matchCase, boolean wholeWord, boolean regex) {
  public static final Needle NONE = new Needle("", false, false, false);

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
  // What begins or ends with a sign is no word on that side, and may stand anywhere.
  private static final String EDGE = "(?:(?<!%1$s)|(?!%1$s))".formatted(WORD);

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The needle as a pattern. Lines end with `\n` and with nothing else.
  ///
  /// @throws PatternSyntaxException if it is no regular expression
  Pattern pattern() {
    int flags = Pattern.MULTILINE | Pattern.UNIX_LINES;
    if (!matchCase) {
      flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
    Pattern anywhere = compile(regex ? text : Pattern.quote(text), flags);
    if (!wholeWord) {
      return anywhere;
    }
    return compile(regex ? EDGE + "(?:" + text + ")" + EDGE : wholeWords(), flags);
  }

  // What stands around is looked at last, for the words themselves are found much faster.
  private String wholeWords() {
    String words = Pattern.quote(text);
    boolean begins = isWord(text.codePointAt(0));
    boolean ends = isWord(text.codePointBefore(text.length()));
    return words + (begins ? "(?<!" + WORD + words + ")" : "") + (ends ? "(?!" + WORD + ")" : "");
  }

  private static boolean isWord(int codePoint) {
    return Character.toString(codePoint).matches(WORD);
  }

  private static Pattern compile(String pattern, int flags) {
    try {
      return Pattern.compile(pattern, flags);
    } catch (StackOverflowError e) {
      throw new PatternSyntaxException("Too deeply nested", pattern, -1);
    }
  }
}
