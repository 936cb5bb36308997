package dev.sheaf.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is looked for in a text.
///
/// @param text what stands there, or a regular expression
public record Needle(String text, boolean matchCase, boolean wholeWord, boolean regex) {
  public static final Needle NONE = new Needle("", false, false, false);

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
  // Where the needle begins or ends with a sign, that side is no word's and may stand anywhere.
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
    Pattern pattern = compile(regex ? text : Pattern.quote(text), flags);
    return wholeWord ? compile(EDGE + "(?:" + pattern.pattern() + ")" + EDGE, flags) : pattern;
  }

  private static Pattern compile(String pattern, int flags) {
    try {
      return Pattern.compile(pattern, flags);
    } catch (StackOverflowError e) {
      throw new PatternSyntaxException("Too deeply nested", pattern, -1);
    }
  }
}
