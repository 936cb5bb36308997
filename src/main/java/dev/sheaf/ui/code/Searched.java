package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import java.util.function.Supplier;

/// The text in which one finds; all places are those of the true text.
interface Searched {
  /// Whether it is the text of that document.
  boolean isOf(CodeDocument document);

  /// The text as it is now, to be read on any thread.
  Supplier<String> text();

  int length();

  Span selection();

  /// What is selected.
  String selected();

  boolean isEditable();

  /// Selects a stretch and brings it into sight.
  void select(Span span);

  /// Replaces a stretch as one step that can be undone.
  void replace(Span span, String with);
}
