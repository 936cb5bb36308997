package dev.sheaf.ui.editor;

import dev.sheaf.text.Spelling;
import dev.sheaf.text.TextFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was typed in a file, each line ended by `\n`. A large text is put together only once
/// someone reads it, which may be on another thread.
final class Typed {
  private final Supplier<String> later;
  private final int length;
  private final @Nullable Spelling spelling;
  private volatile @Nullable String text;

  private Typed(Supplier<String> later, int length, @Nullable Spelling spelling) {
    this.later = later;
    this.length = length;
    this.spelling = spelling;
  }

  static Typed of(String text) {
    return new Typed(() -> text, text.length(), null);
  }

  /// What the content of a file says was typed in it.
  ///
  /// @param file what it was typed in; null where it began here
  static Typed read(String content, @Nullable TextFile file) {
    TextFile read = TextFile.of(content);
    TextFile form = file == null ? TextFile.of("") : file;
    Typed typed = of(read.text());
    return form.content(read.text()).equals(content) ? typed : typed.spelled(read.spelling());
  }

  /// @param length how long what `later` gives will be
  static Typed later(Supplier<String> later, int length) {
    return new Typed(later, length, null);
  }

  /// The same, written down in another way.
  Typed spelled(@Nullable Spelling next) {
    return new Typed(later, length, next);
  }

  /// How it was chosen to be written down; null for as the file is.
  @Nullable Spelling spelling() {
    return spelling;
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
