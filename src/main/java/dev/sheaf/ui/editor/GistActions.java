package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenGist;
import dev.sheaf.ui.editor.EditedGist.Star;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.function.Consumer;

/// Does to a whole gist what takes one request: star, fork, delete.
record GistActions(Library library, Background background, Problems problems) {
  void learnStar(EditedGist gist) {
    background.run(
        () -> library.isStarred(gist.id()),
        starred -> gist.starProperty().set(starred ? Star.YES : Star.NO),
        thrown -> problems.askForToken(Failures.known(thrown)));
  }

  /// Shows the new state at once, and the old one again where the host refuses.
  void toggleStar(EditedGist gist) {
    Star before = gist.starProperty().get();
    Star wanted = before == Star.YES ? Star.NO : Star.YES;
    gist.starProperty().set(wanted);
    background.run(
        () -> {
          if (wanted == Star.YES) {
            library.star(gist.id());
          } else {
            library.unstar(gist.id());
          }
          return wanted;
        },
        done -> {},
        thrown -> {
          gist.starProperty().set(before);
          problems.tell(wanted == Star.YES ? "editor.star.failed" : "editor.unstar.failed", thrown);
        });
  }

  void fork(EditedGist gist, Consumer<OpenGist> onForked) {
    background.run(
        () -> library.fork(gist.id()),
        onForked,
        thrown -> problems.tell("editor.fork.failed", thrown));
  }

  void delete(Gist gist, Runnable onDeleted) {
    background.run(
        () -> {
          library.delete(gist.id());
          return gist;
        },
        done -> onDeleted.run(),
        thrown -> {
          if (Failures.known(thrown) instanceof Failure.NotFound) {
            problems.tell("editor.delete.notFound", thrown);
          } else {
            problems.tell("editor.delete.failed", thrown);
          }
        });
  }
}
