package dev.sheaf.ui.preview;

/// Tells numbers from words.
final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /// The number that the text is; not a number where it is none.
  static double of(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !begins(text.charAt(0))) {
      return Double.NaN;
    }
    char last = text.charAt(text.length() - 1);
    // Java would take the ends of 1f and 1d for a part of the number.
    if (!Character.isDigit(last) && last != '.' && last != '%') {
      return Double.NaN;
    }
    String plain = text.replace("%", "").replace("_", "").replace("\u00a0", "");
    try {
      return Double.parseDouble(withoutThousands(plain));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  static boolean is(String text) {
    return !Double.isNaN(of(text.strip()));
  }

  private static boolean begins(char c) {
    return Character.isDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private static String withoutThousands(String text) {
    return text.matches("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?") ? text.replace(",", "") : text;
  }
}
