package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.library.Library;
import dev.sheaf.ui.gists.FirstGists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window opens with.
sealed interface Opening {
  /// Nobody is signed in.
  record Welcome() implements Opening {}

  /// `SHEAF_HOST` or `SHEAF_TOKEN` cannot be what they should.
  record BadEnvironment() implements Opening {}

  /// An account's library.
  ///
  /// @param without why its token could not be had; null where it could
  /// @param first what stands first in it
  /// @param others who else is signed in on this machine
  record Signed(
      Account account,
      Library library,
      FirstGists first,
      @Nullable Failure without,
      List<Account> others)
      implements Opening {}

  /// What a host shows to everyone.
  record Anonymous(Host host, Library library, List<Account> others) implements Opening {}
}
