package dev.sheaf.ui.code;

import dev.sheaf.text.Unseen;

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
    if (LongLines.isLone(text, index)) {
      return ' ';
    }
    return switch (Unseen.at(text, index)) {
      case NOT -> text.charAt(index);
      case CONTROLS -> '\u2022';
      case HIDES -> '\u00b7';
      case TURNS -> '\u25c6';
    };
  }
}
