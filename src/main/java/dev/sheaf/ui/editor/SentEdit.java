package dev.sheaf.ui.editor;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which part of what stands in the editor was sent, also after a restart.
final class SentEdit {
  private SentEdit() {}

  /// What was sent, with the keys that the same files have in `now`.
  static GistEdit of(GistEdit now, Draft sent) {
    List<FileEdit> files = new ArrayList<>();
    if (now.saved() != null) {
      for (SavedFile file : now.saved().files()) {
        boolean touched =
            sent.files().stream().anyMatch(mine -> file.name().equals(mine.baseName()));
        if (!touched) {
          files.add(
              saved(now, file.name()).map(FileEdit::reverted).orElseGet(() -> FileEdit.of(file)));
        }
      }
    }
    for (DraftFile file : sent.files()) {
      if (!file.deleted()) {
        files.add(file(now, file));
      }
    }
    return new GistEdit(now.saved(), sent.description(), sent.visibility(), files);
  }

  private static FileEdit file(GistEdit now, DraftFile sent) {
    String base = sent.baseName();
    FileEdit edit =
        base == null
            ? now.named(sent.name())
                .filter(FileEdit::isAdded)
                .orElseGet(() -> FileEdit.added(sent.name(), ""))
            : saved(now, base)
                .or(() -> savedFile(now, base).map(FileEdit::of))
                .map(FileEdit::reverted)
                .orElseGet(() -> FileEdit.added(sent.name(), ""));
    FileEdit named = edit.named(sent.name());
    return sent.content() == null
        ? named
        : new FileEdit(
            named.key(),
            named.saved(),
            named.name(),
            Typed.read(sent.content(), named.saved() == null ? null : named.saved().text()));
  }

  private static Optional<FileEdit> saved(GistEdit now, String name) {
    return now.files().stream().filter(file -> name.equals(file.savedName())).findFirst();
  }

  private static Optional<SavedFile> savedFile(GistEdit now, String name) {
    return now.saved() == null ? Optional.empty() : now.saved().file(name);
  }
}
