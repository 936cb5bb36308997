package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Brings the local copy up to date. Every method blocks and stops when its thread is interrupted;
/// called again, it goes on where it was.
public final class Synchronizer {
  private static final Duration BETWEEN_PEOPLE = Duration.ofHours(1);

  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Sweeps sweeps;
  private final boolean signedIn;

  Synchronizer(Remote remote, Tables tables, Keeping keeping, Sweeps sweeps, boolean signedIn) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
    this.sweeps = sweeps;
    this.signedIn = signedIn;
  }

  /// Finds new and changed gists: with at most three requests where there are none, and once an
  /// hour one for each person who is followed.
  public Looked quick() throws GistException {
    Looked looked =
        signedIn ? new QuickLook(remote, tables, keeping).run(sweeps) : new Looked(0, true);
    Instant due = remote.now().minus(BETWEEN_PEOPLE);
    for (String login : tables.followed().all()) {
      Optional<Instant> seen = tables.shelves().refreshedAt(ShelfKeys.of(new Shelf.OfUser(login)));
      if (seen.isEmpty() || seen.get().isBefore(due)) {
        people(login);
      }
    }
    return looked;
  }

  /// Looks at every page of every list that is kept, and so finds what was deleted and unstarred,
  /// too; pages that did not change cost nothing.
  public void full() throws GistException {
    if (signedIn) {
      sweeps.run(new Shelf.All(), gists -> {});
      sweeps.run(new Shelf.Starred(), gists -> {});
    }
    for (String login : tables.followed().all()) {
      people(login);
    }
  }

  // Who is gone takes nobody else's gists along.
  private void people(String login) throws GistException {
    try {
      sweeps.run(new Shelf.OfUser(login), gists -> {});
    } catch (GistException e) {
      if (!(e.failure() instanceof Failure.NotFound)) {
        throw e;
      }
    }
  }

  /// When every page was last looked at; empty where that never was.
  public Optional<Instant> fullAt() throws GistException {
    Optional<Instant> mine = tables.shelves().refreshedAt(ShelfKeys.MINE);
    Optional<Instant> starred = tables.shelves().refreshedAt(ShelfKeys.STARRED);
    return mine.flatMap(one -> starred.map(other -> one.isBefore(other) ? one : other));
  }

  /// Fetches the contents that are not here yet, each once ever.
  ///
  /// @param again whether what failed lately is tried again, too
  public Fetched contents(boolean again) throws GistException {
    return new Contents(remote, tables, keeping).fetch(again);
  }

  /// What could not be fetched so far.
  public List<Unfetched> unfetched() throws GistException {
    return tables.contents().unfetched().stream()
        .map(
            each ->
                new Unfetched(
                    each.gistId(), each.name(), FetchTrouble.parse(each.reason()), each.triedAt()))
        .toList();
  }
}
