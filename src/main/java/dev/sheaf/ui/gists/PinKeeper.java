package dev.sheaf.ui.gists;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Knows which gists are pinned, and pins others.
final class PinKeeper {
  private final Library library;
  private final Background background;
  private final Notices notices;
  private final Set<String> pinned = new HashSet<>();

  PinKeeper(Library library, Background background, Notices notices) {
    this.library = library;
    this.background = background;
    this.notices = notices;
    run(() -> library.finding().pins().all(), pinned::addAll);
  }

  boolean isPinned(GistRow row) {
    return pinned.contains(row.id());
  }

  void pin(GistRow row) {
    run(
        () -> {
          library.finding().pins().pin(row.id());
          return row;
        },
        done -> {});
  }

  void unpin(GistRow row) {
    run(
        () -> {
          library.finding().pins().unpin(row.id());
          return row;
        },
        done -> {});
  }

  void changed(String id, boolean now) {
    if (now) {
      pinned.add(id);
    } else {
      pinned.remove(id);
    }
  }

  private interface Deed<T> {
    T run() throws GistException;
  }

  private <T> void run(Deed<T> deed, Consumer<T> onDone) {
    var _ =
        background.run(
            deed::run,
            onDone,
            thrown ->
                notices.problem(
                    Messages.text("gists.pin.failed", FailureText.of(Failures.known(thrown)))));
  }
}
