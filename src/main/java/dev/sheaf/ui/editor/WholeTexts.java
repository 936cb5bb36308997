package dev.sheaf.ui.editor;

import dev.sheaf.library.FileState;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Loads the whole text of files that came cut.
final class WholeTexts {
  private final Library library;
  private final Background background;
  private final Problems problems;
  private final Map<FileKey, Background.Task> tasks = new HashMap<>();

  WholeTexts(Library library, Background background, Problems problems) {
    this.library = library;
    this.background = background;
    this.problems = problems;
  }

  /// Loads the front file's text unless it is here, on its way, or was asked for in vain.
  void want(EditedGist gist) {
    Optional<FileEdit> front = gist.front();
    if (front.isPresent()
        && front.get().state() == FileState.CUT
        && !gist.wholeProperty().get().containsKey(front.get().key())) {
      load(gist, front.get());
    }
  }

  void load(EditedGist gist, FileEdit file) {
    SavedFile saved = file.saved();
    if (saved == null || file.isWhole()) {
      return;
    }
    gist.setWhole(file.key(), new WholeText.Loading());
    tasks.put(
        file.key(),
        background.run(
            () -> SavedFile.of(library.whole(saved.open().file())),
            more -> loaded(gist, file.key(), more),
            thrown -> failed(gist, file.key(), thrown)));
  }

  private void loaded(EditedGist gist, FileKey key, SavedFile more) {
    tasks.remove(key);
    gist.become(edit -> edit.filled(more));
    gist.setWhole(key, null);
  }

  private void failed(EditedGist gist, FileKey key, Throwable thrown) {
    tasks.remove(key);
    gist.setWhole(key, new WholeText.Failed(Failures.known(thrown)));
    problems.askForToken(Failures.known(thrown));
  }

  void stop(EditedGist gist, FileKey key) {
    Background.Task task = tasks.remove(key);
    if (task != null) {
      task.cancel();
      gist.setWhole(key, new WholeText.Stopped());
    }
  }
}
