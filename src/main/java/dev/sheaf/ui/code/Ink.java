package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;

/// How a stretch of a compared line looks.
///
/// @param marked whether it is a word that changed
record Ink(TokenStyle token, boolean marked) {
  static final Ink PLAIN = new Ink(TokenStyle.PLAIN, false);
}
