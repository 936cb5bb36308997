package dev.sheaf.ui.search;

import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Search;
import dev.sheaf.ui.kit.Background;

/// Keeps the index of contents up to date while the account is open.
final class Indexing implements AutoCloseable {
  private final Search search;
  private final Background background;
  private final Runnable onDone;
  private final Background.Task listening;
  private Background.Task running = Background.Task.NONE;
  private boolean busy;
  private boolean again;

  /// @param onDone told whenever nothing waits any more
  Indexing(Library library, Background background, Runnable onDone) {
    this.search = library.finding().search();
    this.background = background;
    this.onDone = onDone;
    // Most events mean new texts, and to find that there is none costs next to nothing.
    this.listening = background.<LibraryEvent>listen(library::listen, event -> go());
    go();
  }

  private void go() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    // What fails now is tried again with the next event; a search reads what is not indexed.
    running = background.run(search::indexSome, this::next, thrown -> busy = false);
  }

  private void next(boolean more) {
    busy = false;
    if (more || again) {
      go();
    } else {
      onDone.run();
    }
  }

  @Override
  public void close() {
    listening.cancel();
    running.cancel();
  }
}
