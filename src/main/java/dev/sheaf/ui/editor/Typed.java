package dev.sheaf.ui.editor;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was typed in a file, each line ended by `\n`. A large text is put together only once
/// someone reads it, which may be on another thread.
final class Typed {
  private final Supplier<String> later;
  private final int length;
  private volatile @Nullable String text;

  private Typed(Supplier<String> later, int length) {
    this.later = later;
    this.length = length;
  }

  static Typed of(String text) {
    return new Typed(() -> text, text.length());
  }

  /// @param length how long what `later` gives will be
  static Typed later(Supplier<String> later, int length) {
    return new Typed(later, length);
  }

  int length() {
    return length;
  }

  String text() {
    String known = text;
    if (known == null) {
      known = later.get();
      text = known;
    }
    return known;
  }

  /// Whether it is this text; reads it only where the lengths are the same.
  boolean is(String other) {
    return length == other.length() && text().equals(other);
  }
}
