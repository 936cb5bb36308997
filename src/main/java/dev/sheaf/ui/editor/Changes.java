package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Works out the smallest change that brings the host to what stands in the editor.
///
/// The order in which a host applies renames is not documented, so a file whose old or new name is
/// also another file's is written under its name instead of being renamed.
final class Changes {
  private final GistEdit edit;
  private final SequencedMap<String, FileChange> changes = new LinkedHashMap<>();

  private Changes(GistEdit edit) {
    this.edit = edit;
  }

  /// @param edit of a gist the host has
  static GistChange of(GistEdit edit) {
    Changes changes = new Changes(edit);
    edit.files().forEach(changes::add);
    edit.deleted().forEach(file -> changes.delete(file.name()));
    return new GistChange(edit.isDescriptionUnsaved() ? edit.description() : null, changes.changes);
  }

  /// Whether a renamed file shares its old or its new name with another one.
  static boolean movesByContent(FileEdit file, GistEdit edit) {
    SavedGist saved = edit.saved();
    SavedFile before = file.saved();
    return saved != null
        && before != null
        && file.isRenamed()
        && (saved.file(file.name()).isPresent() || edit.named(before.name()).isPresent());
  }

  private void add(FileEdit file) {
    SavedFile before = file.saved();
    if (before == null) {
      write(file);
    } else if (movesByContent(file, edit)) {
      write(file);
      delete(before.name());
    } else if (file.isRenamed()) {
      changes.put(
          before.name(),
          file.typed() == null
              ? new FileChange.Rename(file.name())
              : new FileChange.RenameAndWrite(file.name(), file.content()));
    } else if (file.typed() != null) {
      write(file);
    }
  }

  private void write(FileEdit file) {
    changes.put(file.name(), new FileChange.Write(file.content()));
  }

  private void delete(String name) {
    if (edit.named(name).isEmpty()) {
      changes.put(name, new FileChange.Delete());
    }
  }
}
