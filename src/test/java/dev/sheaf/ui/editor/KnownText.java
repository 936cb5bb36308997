package dev.sheaf.ui.editor;

/// Texts that can be told to be right from their first line alone.
public final class KnownText {
  /// How long the name is that begins a text.
  public static final int NAME = 36;

  private KnownText() {}

  /// The first `length` characters of the text of this name.
  public static String of(String name, int length) {
    StringBuilder text = new StringBuilder(length + NAME);
    for (int line = 0; text.length() < length; line++) {
      text.append(name).append(' ').append(line).append('\n');
    }
    return text.substring(0, length);
  }

  /// Whether a text is what was typed, as far as it goes.
  public static boolean isRight(String text) {
    return text.length() >= NAME && of(text.substring(0, NAME), text.length()).equals(text);
  }
}
