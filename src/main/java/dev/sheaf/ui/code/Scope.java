package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stretch of a text that is searched: all of it, or what was selected once, which then grows
/// and shrinks with what is changed in it.
final class Scope {
  private @Nullable Span span;
  private int length;

  /// Starts with all of another text.
  void follow(Searched text) {
    span = null;
    length = text.length();
  }

  /// Takes what is selected.
  ///
  /// @return whether that is anything
  boolean narrow(Searched text) {
    Span selected = text.selection();
    span = selected.length() == 0 ? null : selected;
    return span != null;
  }

  void widen() {
    span = null;
  }

  /// Empty for all of the text.
  Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  Span in(Searched text) {
    return span == null ? new Span(0, text.length()) : span;
  }

  /// The text was changed where its caret is.
  void changed(Searched text) {
    int grown = text.length() - length;
    length += grown;
    if (span != null) {
      int at = text.selection().start();
      int start = Math.clamp(at < span.start() ? span.start() + grown : span.start(), 0, length);
      int end = at <= span.end() ? span.end() + grown : span.end();
      span = new Span(start, Math.clamp(end, start, length));
    }
  }
}
