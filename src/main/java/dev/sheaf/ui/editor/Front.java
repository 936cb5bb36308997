package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileState;
import dev.sheaf.ui.code.CodeDocument;
import java.util.Optional;

/// What stands where a file's text is.
sealed interface Front {
  /// The text, or a part of it.
  record Text(CodeDocument document) implements Front {}

  /// The file holds no text.
  record NotText(GistFile file) implements Front {}

  /// The gist has no file.
  record NoFile() implements Front {}

  static Front of(EditedGist gist) {
    Optional<FileEdit> front = gist.front();
    if (front.isEmpty()) {
      return new NoFile();
    }
    FileEdit file = front.get();
    SavedFile saved = file.saved();
    return saved != null && file.state() == FileState.NOT_TEXT
        ? new NotText(saved.open().file())
        : new Text(gist.document(file));
  }
}
