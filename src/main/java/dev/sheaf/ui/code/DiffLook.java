package dev.sheaf.ui.code;

import java.util.Locale;

/// How a line of a comparison looks.
enum DiffLook {
  SAME(" "),
  REMOVED("−"),
  ADDED("+"),
  /// No line: the other side has one here.
  GAP(" "),
  /// Lines that are the same and not shown.
  FOLD(" ");

  private final String sign;
  private final String styleClass = "diff-" + name().toLowerCase(Locale.ROOT);

  DiffLook(String sign) {
    this.sign = sign;
  }

  /// What stands before the line, so that colour is not all that tells.
  String sign() {
    return sign;
  }

  /// Whether there is a line of a text.
  boolean isText() {
    return this != GAP && this != FOLD;
  }

  /// Whether it is other than the other side.
  boolean isChange() {
    return this != SAME && this != FOLD;
  }

  String styleClass() {
    return styleClass;
  }
}
