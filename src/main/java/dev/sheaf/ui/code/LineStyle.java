package dev.sheaf.ui.code;

/// How much of a line is shown.
enum LineStyle {
  WHOLE,
  /// Only the beginning of a line that is too long to be laid out.
  FOLDED
}
