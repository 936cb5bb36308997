package dev.sheaf.ui.editor;

import dev.sheaf.library.FileState;
import dev.sheaf.text.Spelling;
import dev.sheaf.text.TextFile;
import org.jspecify.annotations.Nullable;

/// One file of a gist as it stands in the editor.
///
/// @param saved as the host has it; null for a file that was added here
/// @param name as it is called here, which may not be saved yet
/// @param typed what the editor shows; null while that is what is saved
/// @param origin the content that came from elsewhere, for its line ends; null where there was none
record FileEdit(
    FileKey key,
    @Nullable SavedFile saved,
    String name,
    @Nullable Typed typed,
    @Nullable TextFile origin) {
  FileEdit(FileKey key, @Nullable SavedFile saved, String name, @Nullable Typed typed) {
    this(key, saved, name, typed, null);
  }

  static FileEdit of(SavedFile file) {
    return new FileEdit(new FileKey(), file, file.name(), null);
  }

  /// A file that the host does not have, with any line ends.
  static FileEdit added(String name, String content) {
    TextFile file = TextFile.of(content);
    return new FileEdit(new FileKey(), null, name, Typed.of(file.text()), file);
  }

  FileEdit named(String next) {
    return new FileEdit(key, saved, next, typed, origin);
  }

  FileEdit keyed(FileKey other) {
    return new FileEdit(other, saved, name, typed, origin);
  }

  FileEdit typing(String text) {
    return typing(Typed.of(text));
  }

  FileEdit typing(Typed text) {
    boolean asSaved =
        saved != null
            && saved.state() == FileState.COMPLETE
            && (text.spelling() == null || text.spelling().equals(saved.text().spelling()))
            && text.is(saved.text().text());
    return new FileEdit(key, saved, name, asSaved ? null : text, origin);
  }

  /// The same file on top of another saved state.
  FileEdit onto(SavedFile other) {
    FileEdit moved = new FileEdit(key, other, name, null);
    return typed == null ? moved : moved.typing(typed);
  }

  /// The same text as a file that the host does not have.
  FileEdit asAdded() {
    return new FileEdit(key, null, name, typed == null ? Typed.of(text()) : typed, form());
  }

  /// As the host has it.
  FileEdit reverted() {
    return saved == null ? this : new FileEdit(key, saved, saved.name(), null);
  }

  /// What the editor shows, its lines ended by `\n`.
  String text() {
    if (typed != null) {
      return typed.text();
    }
    return saved == null ? "" : saved.text().text();
  }

  int length() {
    if (typed != null) {
      return typed.length();
    }
    return saved == null ? 0 : saved.text().text().length();
  }

  /// Whether both show the same text, written down in the same way.
  boolean showsAs(FileEdit other) {
    return (typed != null && typed.equals(other.typed))
        || (length() == other.length()
            && spelling().equals(other.spelling())
            && text().equals(other.text()));
  }

  /// What to send: lines that were not changed keep the ends they have.
  String content() {
    TextFile form = form();
    return (form == null ? TextFile.of("") : form).content(text(), spelling());
  }

  /// How it is written down.
  Spelling spelling() {
    Spelling chosen = typed == null ? null : typed.spelling();
    return chosen == null ? ownSpelling() : chosen;
  }

  /// How it was written down before anybody chose another way.
  Spelling ownSpelling() {
    TextFile form = form();
    return form == null ? Spelling.USUAL : form.spelling();
  }

  /// What tells how its lines end; null where it began here.
  @Nullable TextFile form() {
    return origin != null || saved == null ? origin : saved.text();
  }

  /// The same file with another content, line ends and all.
  FileEdit replaced(String content) {
    TextFile file = TextFile.of(content);
    return new FileEdit(key, saved, name, null, file).typing(Typed.of(file.text()));
  }

  /// How much of its text is here.
  FileState state() {
    return saved == null || typed != null ? FileState.COMPLETE : saved.state();
  }

  /// Whether all of its text is here, so that it may be changed and sent.
  boolean isWhole() {
    return state() == FileState.COMPLETE;
  }

  boolean isAdded() {
    return saved == null;
  }

  /// The name it has on the host; null where it is not there.
  @Nullable String savedName() {
    return saved == null ? null : saved.name();
  }

  boolean isRenamed() {
    return saved != null && !saved.name().equals(name);
  }

  boolean isUnsaved() {
    return saved == null || typed != null || isRenamed();
  }
}
