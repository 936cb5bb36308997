package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import java.util.List;

/// The people whose public gists the library keeps, too; the host does not hear of it.
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

  /// Follows a person; the next sync brings their gists. Fails with `NotFound` where the host knows
  /// nobody of that login.
  public Profile follow(String login) throws GistException {
    Profile profile = remote.line().ask(() -> remote.gitHub().profile(login));
    tables.followed().add(profile.user().login(), remote.now());
    return profile;
  }

  /// Follows a person no longer, and forgets those of their gists that nothing else keeps.
  public void unfollow(String login) throws GistException {
    tables.followed().remove(login, ShelfKeys.of(new Shelf.OfUser(login)));
    tables.gists().removeStray();
  }
}
