package dev.sheaf.query;

/// Makes letters that differ only in case the same, one by one, so that every letter keeps its
/// place. Accents stay as typed.
public final class Folding {
  private Folding() {}

  public static String fold(String text) {
    int first = firstToFold(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      char letter = text.charAt(i);
      if (letter < 0x80) {
        folded.append(fold(letter));
        i++;
      } else {
        int point = text.codePointAt(i);
        folded.appendCodePoint(fold(point));
        i += Character.charCount(point);
      }
    }
    return folded.toString();
  }

  private static int firstToFold(String text) {
    int at = 0;
    while (at < text.length()
        && text.charAt(at) < 0x80
        && fold(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    return at;
  }

  static char fold(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
  }

  static int fold(int point) {
    if (point < 0x80) {
      return fold((char) point);
    }
    int folded = Character.toLowerCase(Character.toUpperCase(point));
    // A letter stays in its own script and length: the Kelvin sign is no k.
    boolean fits = folded >= 0x80 && Character.charCount(folded) == Character.charCount(point);
    return fits ? folded : point;
  }
}
