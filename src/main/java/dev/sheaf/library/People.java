package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import java.net.URI;
import java.util.List;

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
    return remote.line().ask(() -> remote.gitHub().profile(login));
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

  /// A picture as the host sends it, from the local copy for some days.
  public byte[] avatar(URI address) throws GistException {
    return Avatars.of(address, remote, tables);
  }
}
