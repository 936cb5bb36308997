package dev.sheaf.settings;

import org.jspecify.annotations.Nullable;

/// A proxy that the user named; its password is in the keychain.
///
/// @param host empty until one was named
/// @param user null where the proxy lets everyone through
/// @param exceptions the hosts that are reached without it, as they were typed
public record ManualProxy(
    Kind kind, String host, int port, @Nullable String user, String exceptions) {
  public static final int USUAL_PORT = 3128;
  public static final int LAST_PORT = 65_535;
  public static final ManualProxy NONE = new ManualProxy(Kind.HTTP, "", USUAL_PORT, null, "");

  public ManualProxy {
    host = host.strip();
    port = Math.clamp(port, 1, LAST_PORT);
    user = user == null || user.isBlank() ? null : user.strip();
    exceptions = exceptions.strip();
  }

  /// How one speaks to it.
  public enum Kind {
    HTTP,
    SOCKS5
  }

  public ManualProxy withKind(Kind next) {
    return new ManualProxy(next, host, port, user, exceptions);
  }

  public ManualProxy withHost(String next) {
    return new ManualProxy(kind, next, port, user, exceptions);
  }

  public ManualProxy withPort(int next) {
    return new ManualProxy(kind, host, next, user, exceptions);
  }

  public ManualProxy withUser(@Nullable String next) {
    return new ManualProxy(kind, host, port, next, exceptions);
  }

  public ManualProxy withExceptions(String next) {
    return new ManualProxy(kind, host, port, user, next);
  }
}
