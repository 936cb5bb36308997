package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a shelf from this machine and then from its host, and makes rows of what it finds, all off
/// the screen's thread.
final class ShelfReader {
  private final Library library;
  private final Session session;
  private final Background background;
  private Background.Task reading = Background.Task.NONE;
  private Background.Task pages = Background.Task.NONE;
  private Background.Task remembering = Background.Task.NONE;

  /// Who is told, on the screen's thread, how it goes.
  interface Listener {
    /// This machine has these.
    void remembered(List<GistRow> all);

    /// The host sent these, of a page that is new or changed.
    void came(List<GistRow> some);

    /// The host told all of it.
    void settled(List<GistRow> all);

    /// The host told nothing, or not all.
    ///
    /// @param asOf when it last told all of it; null for never
    void stopped(Failure failure, @Nullable Instant asOf);
  }

  ShelfReader(Library library, Session session, Background background) {
    this.library = library;
    this.session = session;
    this.background = background;
  }

  void stop() {
    reading.cancel();
    pages.cancel();
    remembering.cancel();
  }

  /// Reads what this machine has, then asks the host.
  void read(Shelf shelf, Listener listener) {
    stop();
    reading =
        background.run(
            () -> rows(shelf),
            rows -> {
              listener.remembered(rows);
              refresh(shelf, listener);
            },
            thrown -> listener.stopped(Failures.known(thrown), null));
  }

  /// Reads again what this machine has; who waits for the host goes on waiting.
  void remember(Shelf shelf, Listener listener) {
    remembering.cancel();
    remembering =
        background.run(
            () -> rows(shelf),
            listener::remembered,
            thrown -> listener.stopped(Failures.known(thrown), null));
  }

  /// Asks the host only.
  void refresh(Shelf shelf, Listener listener) {
    stop();
    Relay<List<GistRow>> relay = new Relay<>();
    pages = background.listen(relay, listener::came);
    reading =
        background.run(
            () -> fetch(shelf, relay),
            end -> {
              if (end.failure() == null) {
                listener.settled(end.rows());
              } else {
                listener.stopped(end.failure(), end.asOf());
              }
            },
            thrown -> listener.stopped(Failures.known(thrown), null));
  }

  private record End(List<GistRow> rows, @Nullable Failure failure, @Nullable Instant asOf) {}

  private End fetch(Shelf shelf, Consumer<List<GistRow>> taker) throws GistException {
    Set<String> stars = library.starred();
    try {
      var _ = library.refresh(shelf, gists -> taker.accept(rows(gists, stars)));
    } catch (GistException e) {
      return new End(List.of(), e.failure(), library.refreshedAt(shelf).orElse(null));
    }
    return new End(rows(shelf), null, null);
  }

  private List<GistRow> rows(Shelf shelf) throws GistException {
    return rows(library.local(shelf), library.starred());
  }

  private List<GistRow> rows(List<Gist> gists, Set<String> stars) {
    return gists.stream()
        .map(gist -> GistRow.of(gist, session.owns(gist), stars.contains(gist.id())))
        .toList();
  }
}
