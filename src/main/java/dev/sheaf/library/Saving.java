package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import java.util.List;

/// Changes gists on the host, and then here.
final class Saving {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Reading reading;
  private final boolean signedIn;

  Saving(Remote remote, Tables tables, Keeping keeping, Reading reading, boolean signedIn) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
    this.reading = reading;
    this.signedIn = signedIn;
  }

  OpenGist save(Gist base, GistChange change) throws GistException {
    ChangeRules.check(base, change);
    OpenGist current = reading.fetched(base.id());
    Conflicts.check(base, current.gist(), change);
    if (change.isEmpty()) {
      return current;
    }
    Gist saved = remote.line().ask(() -> remote.gitHub().update(base.id(), change));
    return keeping.opened(saved, null, remote.now());
  }

  OpenGist create(NewGist gist) throws GistException {
    ChangeRules.check(gist);
    return mine(remote.line().ask(() -> remote.gitHub().create(gist)));
  }

  OpenGist fork(String id) throws GistException {
    Gist fork = remote.line().ask(() -> remote.gitHub().fork(id));
    // The answer to a fork comes without contents, and on newer versions without its origin.
    keeping.listed(List.of(fork));
    shelve(fork);
    return reading.open(fork.id());
  }

  private OpenGist mine(Gist gist) throws GistException {
    OpenGist open = keeping.opened(gist, null, remote.now());
    shelve(gist);
    return open;
  }

  private void shelve(Gist gist) throws GistException {
    if (signedIn) {
      tables.shelves().add(ShelfKeys.MINE, gist.id());
    }
  }

  void delete(String id) throws GistException {
    remote
        .line()
        .ask(
            () -> {
              remote.gitHub().delete(id);
              return id;
            });
    tables.gists().remove(id);
    remote.events().tell(new LibraryEvent.GistRemoved(id));
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
