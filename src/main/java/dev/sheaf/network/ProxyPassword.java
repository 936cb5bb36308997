package dev.sheaf.network;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.settings.ManualProxy;
import java.net.PasswordAuthentication;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The passwords of proxies: in the keychain, each for one user of one proxy, so that none is shown
/// to another.
final class ProxyPassword {
  private final Keychain keychain;
  // Every connection asks; the keychain should be opened once.
  private final RunOnlyKeychain thisRun = new RunOnlyKeychain();

  ProxyPassword(Keychain keychain) {
    this.keychain = keychain;
  }

  private static String key(ManualProxy proxy) {
    return "proxy/" + proxy.user() + "@" + proxy.host() + ":" + proxy.port();
  }

  Optional<PasswordAuthentication> read(ManualProxy proxy) throws GistException {
    String user = proxy.user();
    if (user == null) {
      return Optional.empty();
    }
    Optional<Token> kept = thisRun.read(key(proxy));
    if (kept.isEmpty()) {
      kept = kept(key(proxy));
      kept.ifPresent(found -> thisRun.store(key(proxy), found));
    }
    return kept.map(found -> new PasswordAuthentication(user, decoded(found).toCharArray()));
  }

  // Where there is no keychain, there is nothing in it.
  private Optional<Token> kept(String key) throws GistException {
    try {
      return keychain.read(key);
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NoKeychain none
          && (none.obstacle() == Failure.Obstacle.ABSENT
              || none.obstacle() == Failure.Obstacle.NO_BUS)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Keeps it for this run in any case.
  void store(ManualProxy proxy, String password) throws GistException {
    Token encoded = encoded(password);
    thisRun.store(key(proxy), encoded);
    keychain.store(key(proxy), encoded);
  }

  void forget(ManualProxy proxy) throws GistException {
    thisRun.forget(key(proxy));
    keychain.forget(key(proxy));
  }

  // A keychain takes what a token may hold; a password may hold anything.
  private static Token encoded(String password) throws GistException {
    return Token.parse(URLEncoder.encode(password, StandardCharsets.UTF_8))
        .orElseThrow(() -> new GistException(new Failure.NoKeychain(Failure.Obstacle.EMPTY)));
  }

  private static String decoded(Token kept) {
    return URLDecoder.decode(kept.value(), StandardCharsets.UTF_8);
  }
}
