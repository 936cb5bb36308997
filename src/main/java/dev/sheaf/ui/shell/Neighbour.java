package dev.sheaf.ui.shell;

import dev.sheaf.gist.Account;
import org.jspecify.annotations.Nullable;

/// An account whose library is not the one that is shown.
///
/// @param fresh how many of its gists are new or changed since it was shown last
/// @param trouble why one could not look, in words; null where one could
public record Neighbour(Account account, int fresh, @Nullable String trouble) {
  Neighbour withMore(int more) {
    return new Neighbour(account, fresh + more, null);
  }

  Neighbour withTrouble(String words) {
    return new Neighbour(account, fresh, words);
  }
}
