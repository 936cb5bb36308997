package dev.sheaf.ui.editor;

import dev.sheaf.gist.Tag;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;

/// Says what an edited gist is called.
final class Titles {
  private Titles() {}

  /// Its description without tags, or else the name of its first file.
  static String of(GistEdit edit) {
    String description = DisplayText.line(Tag.strip(edit.description()));
    if (!description.isEmpty()) {
      return description;
    }
    return edit.files().isEmpty()
        ? Messages.text("editor.untitled")
        : DisplayText.line(edit.files().getFirst().name());
  }
}
