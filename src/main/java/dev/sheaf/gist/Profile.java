package dev.sheaf.gist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a host tells of a person on their own page.
///
/// @param website as the person typed it, which need not be an address
/// @param secretGists null unless the profile is that of the account that asked
/// @param createdAt when the account was made; null where the host does not tell
public record Profile(
    User user,
    @Nullable String name,
    @Nullable String bio,
    @Nullable String company,
    @Nullable String location,
    @Nullable String website,
    @Nullable String email,
    int publicRepos,
    int publicGists,
    @Nullable Integer secretGists,
    int followers,
    int following,
    @Nullable Instant createdAt) {
  /// The name a person chose, or else the login.
  public String displayName() {
    return name == null || name.isBlank() ? user.login() : name;
  }
}
