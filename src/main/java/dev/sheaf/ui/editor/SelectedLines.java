package dev.sheaf.ui.editor;

import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.ShareMenu;
import java.util.Optional;

/// Finds out which lines a link can lead to.
final class SelectedLines {
  private SelectedLines() {}

  /// The selected lines of the front file; empty where it is not saved as it stands, for then they
  /// stand elsewhere on the host, or nowhere.
  static Optional<ShareMenu.Lines> of(EditedGist gist, CodeView code) {
    gist.takeUp();
    return gist.front()
        .filter(file -> !file.isUnsaved())
        .flatMap(
            file ->
                code.selectedLines()
                    .map(at -> new ShareMenu.Lines(file.name(), at.first(), at.last())));
  }
}
