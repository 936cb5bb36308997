package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.UncheckedSave;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes gists on the host, and then here.
final class Saving {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Reading reading;
  private final Overwrites overwrites;

  Saving(Remote remote, Tables tables, Keeping keeping, Reading reading, Overwrites overwrites) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
    this.reading = reading;
    this.overwrites = overwrites;
  }

  OpenGist save(Gist base, GistChange change) throws GistException {
    ChangeRules.check(base, change);
    return send(base.id(), current -> base, change, () -> {});
  }

  /// Tells what the gist was like when the edit began.
  @FunctionalInterface
  interface Basis {
    Gist of(Gist current) throws GistException;
  }

  /// What has to be done right before something may change on the host.
  @FunctionalInterface
  interface Moment {
    void come() throws GistException;
  }

  /// Sends a change that keeps the rules; where the host has it already, sends nothing.
  OpenGist send(String id, Basis basis, GistChange change, Moment beforeWrite)
      throws GistException {
    long asked = System.nanoTime();
    OpenGist current = reading.fetched(id);
    Gist base = basis.of(current.gist());
    if (change.isEmpty() || Conflicts.isDone(base, current.gist(), change)) {
      return current;
    }
    Conflicts.check(base, current.gist(), change);
    overwrites.lookAgain(id);
    Optional<UncheckedSave> unchecked = overwrites.expect(current.gist(), change);
    beforeWrite.come();
    Gist saved = update(id, change, unchecked);
    new Sent(tables).keep(saved, change.files());
    OpenGist opened = keeping.opened(saved, null, remote.now());
    Duration since = Duration.ofNanos(System.nanoTime() - asked);
    unchecked.ifPresent(save -> overwrites.look(save, current.gist(), opened.gist(), since));
    return opened;
  }

  private Gist update(String id, GistChange change, Optional<UncheckedSave> unchecked)
      throws GistException {
    try {
      return remote.line().ask(() -> remote.gitHub().update(id, change));
    } catch (GistException e) {
      if (unchecked.isPresent() && !mayBeDone(e.failure())) {
        overwrites.forget(unchecked.get());
      }
      throw e;
    }
  }

  private static boolean mayBeDone(Failure failure) {
    return failure instanceof Failure.AnswerLost
        || failure instanceof Failure.ServerFault
        || failure instanceof Failure.Malformed
        || failure instanceof Failure.TooLarge
        || failure instanceof Failure.Cancelled;
  }

  OpenGist create(NewGist gist) throws GistException {
    ChangeRules.check(gist);
    Gist made = remote.line().ask(() -> remote.gitHub().create(gist));
    for (String content : gist.files().values()) {
      new Sent(tables).keep(content);
    }
    admit(made);
    return keeping.opened(made, null, remote.now());
  }

  OpenGist fork(String id) throws GistException {
    Gist fork = remote.line().ask(() -> remote.gitHub().fork(id));
    admit(fork);
    // The answer to a fork comes without contents, and on newer versions without its origin.
    return reading.open(fork.id());
  }

  // Who hears of a gist finds it on its shelf.
  void admit(Gist gist) throws GistException {
    List<Gist> kept = new ArrayList<>();
    tables
        .database()
        .transaction(
            () -> {
              kept.addAll(keeping.listed(List.of(gist)).all());
              tables.shelves().add(ShelfKeys.MINE, gist.id());
            });
    kept.forEach(one -> remote.events().tell(new LibraryEvent.GistChanged(one)));
  }

  void delete(String id) throws GistException {
    deleteOnHost(id);
    new Removing(remote, tables).remove(id, false);
  }

  void deleteOnHost(String id) throws GistException {
    remote
        .line()
        .ask(
            () -> {
              remote.gitHub().delete(id);
              return id;
            });
  }

  void star(String id, boolean starred) throws GistException {
    remote
        .line()
        .ask(
            () -> {
              if (starred) {
                remote.gitHub().star(id);
              } else {
                remote.gitHub().unstar(id);
              }
              return id;
            });
    noteStar(id, starred);
  }

  private void noteStar(String id, boolean starred) throws GistException {
    boolean known = tables.shelves().on(ShelfKeys.STARRED).contains(id);
    if (starred && tables.gists().find(id).isPresent()) {
      tables.shelves().add(ShelfKeys.STARRED, id);
    } else if (!starred) {
      tables.shelves().take(ShelfKeys.STARRED, id);
    }
    if (known != starred) {
      remote.events().tell(new LibraryEvent.StarChanged(id, starred));
    }
  }

  boolean isStarred(String id) throws GistException {
    try {
      boolean starred = remote.line().ask(() -> remote.gitHub().isStarred(id));
      noteStar(id, starred);
      return starred;
    } catch (GistException e) {
      if (Line.isNoAnswer(e.failure())) {
        return tables.shelves().on(ShelfKeys.STARRED).contains(id);
      }
      throw e;
    }
  }
}
