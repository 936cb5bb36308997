package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.TrashedGist;
import java.util.Optional;

/// Takes gists out of the local copy that are gone from the host; the account's own go to the
/// Trash.
final class Removing {
  private final Remote remote;
  private final Tables tables;

  Removing(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  /// @param elsewhere whether it was found gone rather than deleted here
  void remove(String id, boolean elsewhere) throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              if (tables.trash().find(id).isEmpty()) {
                keep(id, elsewhere);
              }
              tables.gists().remove(id);
            });
    remote.events().tell(new LibraryEvent.GistRemoved(id));
    remote.events().tell(new LibraryEvent.TrashChanged());
  }

  /// Puts a copy of one of the account's own gists into the Trash.
  void keep(String id, boolean elsewhere) throws GistException {
    Optional<Gist> gist = tables.gists().find(id);
    // Who could delete it owns it; of others, the list of one's own tells.
    if (gist.isPresent() && (!elsewhere || tables.shelves().on(ShelfKeys.MINE).contains(id))) {
      tables.trash().put(TrashedGist.of(gist.get(), remote.now(), elsewhere));
    }
  }
}
