package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
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
  private FirstGists first = FirstGists.NONE;
  private Background forTheRest;
  private Background.Task reading = Background.Task.NONE;
  private Background.Task pages = Background.Task.NONE;
  private Background.Task remembering = Background.Task.NONE;

  /// Who is told, on the screen's thread, how it goes.
  interface Listener {
    /// This machine has these, and more that come soon.
    void begun(List<GistRow> first);

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
    forTheRest = background;
  }

  /// Begins the list of all gists with `known`, once, and has all that comes after the first rows
  /// read by `other`.
  void start(FirstGists known, Background other) {
    first = known;
    forTheRest = other;
  }

  void stop() {
    reading.cancel();
    pages.cancel();
    remembering.cancel();
  }

  /// Reads what this machine has, and asks the host where the sync does not do that by itself.
  ///
  /// @param order what the rows are shown in: where those that were updated last stand first, they
  ///   come before all others
  void read(Shelf shelf, GistOrder order, Listener listener) {
    stop();
    pages = background.listen(taker -> listenToPages(shelf, taker), listener::came);
    if (!order.equals(GistOrder.NEWEST_UPDATE_FIRST)) {
      readAll(background, shelf, listener);
      return;
    }
    FirstGists known = first;
    first = FirstGists.NONE;
    if (shelf instanceof Shelf.All && !known.gists().isEmpty()) {
      listener.begun(rows(known.gists(), known.starred()));
      readAll(forTheRest, shelf, listener);
      return;
    }
    reading =
        background.run(
            () -> rows(library.lately(shelf, FirstGists.SCREENFUL), library.starred()),
            some -> {
              if (some.size() == FirstGists.SCREENFUL) {
                listener.begun(some);
                readAll(forTheRest, shelf, listener);
              } else {
                readAll(background, shelf, listener);
              }
            },
            thrown -> listener.stopped(Failures.known(thrown), null));
  }

  private void readAll(Background by, Shelf shelf, Listener listener) {
    reading =
        by.run(
            () -> new Remembered(rows(shelf), isKept(shelf)),
            remembered -> {
              if (remembered.kept()) {
                listener.settled(remembered.rows());
              } else {
                listener.remembered(remembered.rows());
                ask(shelf, listener);
              }
            },
            thrown -> listener.stopped(Failures.known(thrown), null));
  }

  private record Remembered(List<GistRow> rows, boolean kept) {}

  private boolean isKept(Shelf shelf) throws GistException {
    return switch (shelf) {
      case Shelf.Part _ -> true;
      case Shelf.PublicGists _ -> false;
      case Shelf.All _, Shelf.Secret _, Shelf.Public _, Shelf.Starred _ ->
          library.refreshedAt(shelf).isPresent();
      case Shelf.OfUser(String login) ->
          library.people().followed().contains(login) && library.refreshedAt(shelf).isPresent();
    };
  }

  // Rows are made on the thread that asked the host.
  private Runnable listenToPages(Shelf shelf, Consumer<? super List<GistRow>> taker) {
    return library.listen(
        event -> {
          if (event instanceof LibraryEvent.Listed(Shelf of, List<Gist> gists)
              && Shelves.isSameList(shelf, of)) {
            try {
              taker.accept(rows(Shelves.select(shelf, gists), library.starred()));
            } catch (GistException e) {
              // The whole shelf is read again in the end, and tells what is wrong.
            }
          }
        });
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
    pages = background.listen(taker -> listenToPages(shelf, taker), listener::came);
    ask(shelf, listener);
  }

  private void ask(Shelf shelf, Listener listener) {
    reading =
        background.run(
            () -> fetch(shelf),
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

  private End fetch(Shelf shelf) throws GistException {
    try {
      var _ = library.refresh(shelf, gists -> {});
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
