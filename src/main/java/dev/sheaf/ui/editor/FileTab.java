package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;

/// What the tab of one file shows.
record FileTab(FileKey key, String name, boolean unsaved, boolean inFront) {
  static List<FileTab> of(GistEdit edit, Optional<FileKey> front, boolean changeable) {
    return edit.files().stream()
        .map(
            file ->
                new FileTab(
                    file.key(),
                    DisplayText.line(file.name()),
                    changeable && file.isUnsaved(),
                    front.filter(file.key()::equals).isPresent()))
        .toList();
  }

  String spoken() {
    return unsaved ? Messages.text("editor.file.unsaved", name) : name;
  }
}
