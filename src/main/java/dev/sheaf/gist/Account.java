package dev.sheaf.gist;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A person signed in to a host.
///
/// @param id the numeric user id, which stays when the login changes
public record Account(
    Host host, long id, String login, @Nullable String name, @Nullable URI avatar) {
  /// Names this account among all others, on any host.
  public String key() {
    return host.name() + "/" + id;
  }

  public String displayName() {
    return name == null || name.isBlank() ? login : name;
  }
}
