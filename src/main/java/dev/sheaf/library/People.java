package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// People of the host, and those of them whose public gists the library keeps, too; the host does
/// not hear of that.
public final class People {
  private final Remote remote;
  private final Tables tables;

  People(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  /// The logins of those who are followed, by name.
  public List<String> followed() throws GistException {
    return tables.followed().all();
  }

  public Profile profile(String login) throws GistException {
    return remote.line().ask(() -> remote.gitHub().profile(login, null)).fresh().orElseThrow();
  }

  /// Follows a person; the next sync brings their gists. Fails with `NotFound` where the host knows
  /// nobody of that login.
  public Profile follow(String login) throws GistException {
    Profile profile = profile(login);
    tables.followed().add(profile.user().login(), remote.now());
    return profile;
  }

  /// Follows a person no longer, and forgets those of their gists that nothing else keeps.
  public void unfollow(String login) throws GistException {
    tables.followed().remove(login, ShelfKeys.of(new Shelf.OfUser(login)));
    tables.gists().removeStray();
  }

  public boolean isFollowed(String login) throws GistException {
    return tables.followed().lookedAt(login).isPresent();
  }

  /// How many gists a person who is followed has made since one last looked.
  public int unseen(String login) throws GistException {
    Optional<Instant> looked = tables.followed().lookedAt(login);
    return looked.isEmpty()
        ? 0
        : (int) here(login).stream().filter(gist -> gist.createdAt().isAfter(looked.get())).count();
  }

  /// Notes that one has looked at all that is here of the person's gists.
  public void look(String login) throws GistException {
    // The host's clock, for it is the one the gists were made by.
    Optional<Instant> newest =
        here(login).stream().map(Gist::createdAt).max(Comparator.naturalOrder());
    if (newest.isPresent()) {
      tables.followed().putLookedAt(login, newest.get());
    }
  }

  private List<Gist> here(String login) throws GistException {
    return tables.gists().onShelf(ShelfKeys.of(new Shelf.OfUser(login)));
  }

  /// Forgets the gists of a person one only looked at; of who is followed, they stay.
  public void leave(String login) throws GistException {
    if (!isFollowed(login)) {
      unfollow(login);
    }
  }

  /// A picture as the host sends it, from the local copy for some days.
  public byte[] avatar(URI address) throws GistException {
    return Avatars.of(address, remote, tables);
  }
}
