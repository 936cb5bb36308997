package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import java.util.function.Consumer;

/// Gives stars to gists and takes them back; says so where that does not work.
final class StarGiver {
  private final Library library;
  private final Background background;
  private final Notices notices;
  private final Consumer<? super Failure> onFailure;

  /// @param onFailure is told of each failure besides the notice
  StarGiver(
      Library library,
      Background background,
      Notices notices,
      Consumer<? super Failure> onFailure) {
    this.library = library;
    this.background = background;
    this.notices = notices;
    this.onFailure = onFailure;
  }

  @FunctionalInterface
  private interface Deed {
    void run() throws GistException;
  }

  void star(GistRow row) {
    run(() -> library.outbox().star(row.id(), true), "gists.star.failed", row);
  }

  void unstar(GistRow row) {
    run(() -> library.outbox().star(row.id(), false), "gists.unstar.failed", row);
  }

  private void run(Deed deed, String key, GistRow row) {
    // Never cancelled: what was asked for has to happen, whatever is shown by then.
    var _ =
        background.run(
            () -> {
              deed.run();
              return row;
            },
            done -> {},
            thrown -> {
              Failure failure = Failures.known(thrown);
              notices.problem(Messages.text(key, row.name(), FailureText.of(failure)));
              onFailure.accept(failure);
            });
  }
}
