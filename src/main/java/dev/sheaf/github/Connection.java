package dev.sheaf.github;

import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.Token;
import org.jspecify.annotations.Nullable;

/// Whom to talk to, and as whom.
///
/// @param token null to read without an account
/// @param appVersion Sheaf's own, told to the host with each request
/// @param plainHttpAccepted whether the user has agreed to reach this host unencrypted
/// @param network how to get there
public record Connection(
    Host host,
    @Nullable Token token,
    String appVersion,
    boolean plainHttpAccepted,
    Network network) {
  /// A connection with nothing in between.
  public static Connection of(Host host, @Nullable Token token, String appVersion) {
    return new Connection(host, token, appVersion, false, Network.STRAIGHT);
  }

  Connection withoutToken() {
    return new Connection(host, null, appVersion, plainHttpAccepted, network);
  }
}
