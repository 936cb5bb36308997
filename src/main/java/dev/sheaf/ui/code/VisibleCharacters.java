package dev.sheaf.ui.code;

/// Stands in for characters that would hide, break or reorder a line on the screen.
final class VisibleCharacters {
  private VisibleCharacters() {}

  /// The text as it is shown: as long as the true one, character by character.
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (shown(text, i) != text.charAt(i)) {
        char[] chars = text.toCharArray();
        for (int j = i; j < chars.length; j++) {
          chars[j] = shown(text, j);
        }
        return new String(chars);
      }
    }
    return text;
  }

  private static char shown(String text, int index) {
    return LongLines.isLone(text, index) ? ' ' : shown(text.charAt(index));
  }

  private static char shown(char c) {
    if (c == '\t') {
      return c;
    }
    if (c < ' ') {
      return '\u2022';
    }
    return switch (c) {
      case '\u007f' -> '\u2022';
      case '\u0085', '\u2028', '\u2029' -> '\u2022';
      // Directional and zero-width characters: a reader must see that something is there.
      case '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f' -> '\u00b7';
      case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e' -> '\u25c6';
      case '\u2066', '\u2067', '\u2068', '\u2069', '\u2060', '\ufeff' -> '\u25c6';
      default -> c;
    };
  }
}
