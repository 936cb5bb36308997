package dev.sheaf.ui.code;

import java.util.Locale;

/// How a line of a comparison looks.
enum DiffLook {
  SAME(" "),
  REMOVED("−"),
  ADDED("+"),
  /// No line: the other side has one here.
  GAP(" ");

  private final String sign;
  private final String styleClass = "diff-" + name().toLowerCase(Locale.ROOT);

  DiffLook(String sign) {
    this.sign = sign;
  }

  /// What stands before the line, so that colour is not all that tells.
  String sign() {
    return sign;
  }

  String styleClass() {
    return styleClass;
  }
}
