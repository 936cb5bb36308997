package dev.sheaf.ui.kit;

/// Makes text that strangers wrote safe to show in one line of ours.
public final class DisplayText {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final char REPLACEMENT = '\uFFFD';

  private DisplayText() {}

  /// One line: white space and control characters become single spaces, characters that only turn
  /// the direction of writing or hide go.
  public static String line(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(line, codePoint));
    return line.toString().strip();
  }

  /// One line to stand inside a sentence, whose order it leaves alone even where it is written from
  /// right to left.
  public static String isolated(String text) {
    String line = line(text);
    return java.text.Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE
        : line;
  }

  private static boolean isPlain(String text) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && afterSpace)) {
        return false;
      }
      afterSpace = c == ' ';
    }
    return true;
  }

  private static void append(StringBuilder line, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR -> {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      case Character.FORMAT -> {
        if (joins(codePoint)) {
          line.appendCodePoint(codePoint);
        }
      }
      case Character.SURROGATE -> line.append(REPLACEMENT);
      default -> line.appendCodePoint(codePoint);
    }
  }

  // Emoji and the scripts of India and Persia are spelled with these; flags of regions with tags.
  private static boolean joins(int codePoint) {
    return codePoint == 0x200C
        || codePoint == 0x200D
        || (codePoint >= 0xE0020 && codePoint < 0xE0080);
  }
}
