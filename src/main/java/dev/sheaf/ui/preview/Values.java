package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.DisplayText;

/// Values as one line of a cell can show them.
final class Values {
  private static final int LONGEST = 300;
  private static final String CUT = "\u2026";

  private Values() {}

  /// One line, safe to show, not longer than a screen is wide.
  static String line(String value) {
    return value.length() > LONGEST
        ? DisplayText.line(value.substring(0, LONGEST)) + CUT
        : DisplayText.line(value);
  }
}
