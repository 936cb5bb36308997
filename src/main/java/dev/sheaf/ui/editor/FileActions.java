package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does to single files of the shown gist what takes no request.
record FileActions(
    Supplier<Optional<EditedGist>> shown,
    WholeTexts wholeTexts,
    Copies copies,
    Raws raws,
    Notices notices) {
  void add(String name) {
    withChangeable(
        gist -> {
          FileEdit file = FileEdit.added(name.strip(), "");
          gist.change(edit -> edit.insert(edit.files().size(), file));
          gist.bringToFront(file.key());
        });
  }

  void rename(FileKey key, String name) {
    withChangeable(gist -> gist.change(edit -> edit.with(key, file -> file.named(name.strip()))));
  }

  /// Takes a file out, and offers to undo that.
  void delete(FileKey key) {
    withChangeable(
        gist -> {
          gist.takeUp();
          GistEdit before = gist.edit();
          Optional<FileEdit> file = before.file(key);
          if (file.isEmpty()) {
            return;
          }
          int index = before.files().indexOf(file.get());
          gist.change(edit -> edit.without(key));
          notices.add(
              new Notice(
                  Notice.Kind.DONE,
                  Messages.text(
                      file.get().isAdded() ? "editor.file.deleted.new" : "editor.file.deleted",
                      DisplayText.isolated(file.get().name())),
                  new Notice.Action(
                      Messages.text("editor.file.undelete"),
                      () -> gist.putBack(index, file.get()))));
        });
  }

  void loadWhole(FileKey key) {
    shown
        .get()
        .ifPresent(gist -> gist.edit().file(key).ifPresent(file -> wholeTexts.load(gist, file)));
  }

  void stopLoadingWhole(FileKey key) {
    shown.get().ifPresent(gist -> wholeTexts.stop(gist, key));
  }

  private void withChangeable(Consumer<EditedGist> action) {
    shown.get().filter(EditedGist::isChangeable).ifPresent(action);
  }
}
