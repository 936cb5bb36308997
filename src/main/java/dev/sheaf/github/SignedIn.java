package dev.sheaf.github;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Profile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a token belongs to, and what it may do.
///
/// @param scopesTold whether the host said which scopes the token has; it does for classic tokens
///   only
/// @param scopes such as `gist`
/// @param tokenExpires null where the host does not say
public record SignedIn(
    Profile profile, boolean scopesTold, List<String> scopes, @Nullable Instant tokenExpires) {
  public SignedIn {
    scopes = List.copyOf(scopes);
  }

  public Account account(Host host) {
    return new Account(
        host, profile.user().id(), profile.user().login(), profile.name(), profile.user().avatar());
  }
}
