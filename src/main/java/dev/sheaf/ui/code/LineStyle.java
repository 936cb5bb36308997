package dev.sheaf.ui.code;

/// RichTextFX wants a style for whole lines; ours have none.
enum LineStyle {
  PLAIN
}
