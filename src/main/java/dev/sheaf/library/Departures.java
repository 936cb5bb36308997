package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes from a shelf what its list no longer shows. A gist can slip between two pages that are
/// fetched one after the other, so none is dropped before the host says that it is gone.
final class Departures {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;

  Departures(Remote remote, Tables tables, Keeping keeping) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
  }

  /// Returns the ids that are gone indeed.
  Set<String> confirm(Shelf shelf, Set<String> missing) throws GistException {
    Set<String> gone = new HashSet<>();
    switch (shelf) {
      case Shelf.All() -> Together.forEach(List.copyOf(missing), this::find, keepOrRemove(gone));
      case Shelf.Secret() -> confirm(new Shelf.All(), missing).forEach(gone::add);
      case Shelf.Public() -> confirm(new Shelf.All(), missing).forEach(gone::add);
      case Shelf.Starred() ->
          Together.forEach(
              List.copyOf(missing),
              id -> remote.line().ask(() -> remote.gitHub().isStarred(id)),
              (id, starred) -> {
                if (!starred) {
                  tables.shelves().take(ShelfKeys.STARRED, id);
                  gone.add(id);
                  remote.events().tell(new LibraryEvent.StarChanged(id, false));
                }
              });
      case Shelf.Part _ -> confirm(new Shelf.All(), missing).forEach(gone::add);
      case Shelf.PublicGists _ -> takeAll(shelf, missing, gone);
      case Shelf.OfUser(String login) -> takeAll(shelf, missing, gone);
    }
    return gone;
  }

  private void takeAll(Shelf shelf, Set<String> missing, Set<String> gone) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              for (String id : missing) {
                tables.shelves().take(ShelfKeys.of(shelf), id);
              }
            });
    gone.addAll(missing);
  }

  // Empty where the host has no such gist.
  private Optional<Answer<Gist>> find(String id) throws GistException {
    try {
      return Optional.of(remote.line().ask(() -> remote.gitHub().gist(id, null)));
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Together.Taker<String, Optional<Answer<Gist>>> keepOrRemove(Set<String> gone) {
    return (id, answer) -> {
      if (answer.isEmpty()) {
        new Removing(remote, tables).remove(id, true);
        gone.add(id);
      } else if (answer.get() instanceof Answer.Fresh<Gist>(Gist gist, String etag)) {
        keeping.opened(gist, etag, remote.now());
      }
    };
  }
}
