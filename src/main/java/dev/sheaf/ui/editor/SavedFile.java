package dev.sheaf.ui.editor;

import dev.sheaf.library.FileState;
import dev.sheaf.library.OpenFile;
import dev.sheaf.text.TextFile;
import org.jspecify.annotations.Nullable;

/// A file as the host has it, read once off the screen's thread.
///
/// @param text what of its text is here
record SavedFile(OpenFile open, TextFile text) {
  static SavedFile of(OpenFile open) {
    String content = open.file().content();
    return new SavedFile(open, TextFile.of(content == null ? "" : content));
  }

  String name() {
    return open.file().name();
  }

  FileState state() {
    return open.state();
  }

  /// GitHub's name for its language.
  @Nullable String language() {
    return open.file().language();
  }

  @Nullable String blobId() {
    return open.file().blobId();
  }
}
