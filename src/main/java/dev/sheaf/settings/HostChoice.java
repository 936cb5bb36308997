package dev.sheaf.settings;

import org.jspecify.annotations.Nullable;

/// What the user set up for one server.
///
/// @param clientId of the app registered there for signing in by device code; null for none
/// @param plainHttpAccepted whether the user knows that nothing sent there is encrypted
public record HostChoice(@Nullable String clientId, boolean plainHttpAccepted) {
  public static final HostChoice USUAL = new HostChoice(null, false);

  public HostChoice withClientId(@Nullable String id) {
    return new HostChoice(id == null || id.isBlank() ? null : id.strip(), plainHttpAccepted);
  }

  public HostChoice withPlainHttpAccepted(boolean accepted) {
    return new HostChoice(clientId, accepted);
  }
}
