package dev.sheaf.gist;

import java.io.IOException;
import java.net.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a proxy lets nothing through, or why it cannot be told which one to take. Proxies are named
/// as `host:port`.
public sealed interface ProxyTrouble {
  /// What Java's words about the SOCKS proxy on the way to `host` mean; empty where they are about
  /// something else.
  static Optional<Failure> ofSocks(IOException thrown, String host, Proxy proxy, Network network) {
    if (!isOfSocks(thrown)) {
      return Optional.empty();
    }
    String words = String.valueOf(thrown.getMessage());
    String name = Network.name(proxy);
    if (words.contains("not allowed")) {
      return Optional.of(new Failure.ProxyDenied(host, new Refused(name)));
    }
    try {
      // Whoever has no password still has to say something.
      boolean said = words.contains("authentication failed") && network.login(proxy).isPresent();
      return Optional.of(
          new Failure.ProxyDenied(host, said ? new PasswordWrong(name) : new PasswordWanted(name)));
    } catch (GistException e) {
      return Optional.of(e.failure());
    }
  }

  /// Whether a SOCKS proxy let nothing through.
  static boolean isOfSocks(IOException thrown) {
    String words = String.valueOf(thrown.getMessage());
    return words.startsWith("SOCKS")
        && (words.contains("authentication failed")
            || words.contains("No acceptable methods")
            || words.contains("not allowed"));
  }

  /// It refused.
  ///
  /// @param proxy null where it is not known which
  record Refused(@Nullable String proxy) implements ProxyTrouble {}

  /// It wants to know who asks, and there is no user name or no password for it.
  record PasswordWanted(String proxy) implements ProxyTrouble {}

  /// It does not accept the user name and password.
  record PasswordWrong(String proxy) implements ProxyTrouble {}

  /// It wants one to sign in in a way that Sheaf does not know.
  ///
  /// @param scheme the proxy's words for it, such as `NTLM`
  record OtherSignIn(String proxy, String scheme) implements ProxyTrouble {}

  /// It is spoken to in a way that Sheaf does not know.
  record Unusable(String proxy) implements ProxyTrouble {}

  /// The script that names the proxy cannot be used.
  ///
  /// @param script its address or path
  /// @param detail what else is known, such as the engine's own words; may be empty
  record BadScript(String script, Defect defect, String detail) implements ProxyTrouble {}

  /// What is wrong with a script.
  enum Defect {
    /// It cannot be had.
    UNREADABLE,
    TOO_LARGE,
    /// It is none, or it broke off.
    BROKEN,
    /// It, or the names it asks for, take too long.
    ENDLESS,
    /// What it names is no proxy.
    NONSENSE
  }
}
