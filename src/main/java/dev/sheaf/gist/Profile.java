package dev.sheaf.gist;

import org.jspecify.annotations.Nullable;

/// What a host tells of a person on their own page.
///
/// @param secretGists null unless the profile is that of the account that asked
public record Profile(
    User user,
    @Nullable String name,
    @Nullable String bio,
    int publicGists,
    @Nullable Integer secretGists,
    int followers) {
  /// The name a person chose, or else the login.
  public String displayName() {
    return name == null || name.isBlank() ? user.login() : name;
  }
}
