package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import dev.sheaf.github.Answer;
import org.jspecify.annotations.Nullable;

/// What people tell of themselves, kept so that the host is asked only whether it changed.
final class Profiles {
  private Profiles() {}

  /// Brings what is kept of a person up to date; of one who is gone from the host it stays as it
  /// is.
  static void refresh(String login, Remote remote, Tables tables) throws GistException {
    @Nullable String etag = tables.profiles().etag(login).orElse(null);
    try {
      Answer<Profile> answer = remote.line().ask(() -> remote.gitHub().profile(login, etag));
      switch (answer) {
        case Answer.Fresh<Profile>(Profile profile, String next) ->
            tables.profiles().put(profile, next, remote.now());
        case Answer.NotModified<Profile>() -> tables.profiles().touch(login, remote.now());
      }
    } catch (GistException e) {
      if (!(e.failure() instanceof Failure.NotFound)) {
        throw e;
      }
    }
  }
}
