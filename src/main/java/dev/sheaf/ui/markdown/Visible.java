package dev.sheaf.ui.markdown;

/// Stands in for characters that would turn the direction of writing or break a line unseen.
public final class Visible {
  private static final char TURNS = '\u25c6';
  private static final char CONTROL = '\u2022';

  private Visible() {}

  /// The text as it is shown, as long as the true one.
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (shown(text.charAt(i)) != text.charAt(i)) {
        char[] chars = text.toCharArray();
        for (int j = i; j < chars.length; j++) {
          chars[j] = shown(chars[j]);
        }
        return new String(chars);
      }
    }
    return text;
  }

  private static char shown(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029') {
      return CONTROL;
    }
    boolean turns =
        c == '\u061c'
            || c == '\u200e'
            || c == '\u200f'
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069');
    return turns ? TURNS : c;
  }
}
