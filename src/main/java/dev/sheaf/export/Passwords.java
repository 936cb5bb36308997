package dev.sheaf.export;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import dev.sheaf.keychain.Keychain;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The passwords of databases: from the environment, else from the keychain, and from nowhere else.
public final class Passwords {
  /// The variables that are looked at, in this order.
  public static final List<String> VARIABLES = List.of("SHEAF_DB_PASSWORD", "PGPASSWORD");

  private final Map<String, String> environment;
  private final Keychain keychain;

  public Passwords(Map<String, String> environment, Keychain keychain) {
    this.environment = Map.copyOf(environment);
    this.keychain = keychain;
  }

  /// Empty where there is none, or where the keychain cannot be asked.
  Optional<String> of(Destination.Postgres server) throws GistException {
    for (String variable : VARIABLES) {
      String value = environment.get(variable);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
    }
    try {
      return keychain.read(server.key()).map(Passwords::decoded);
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NoKeychain) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Keeps a password in the keychain for later loads, in the place of an earlier one.
  public void keep(Destination.Postgres server, String password) throws GistException {
    String text = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    keychain.store(server.key(), Token.parse(text).orElseThrow());
  }

  /// Removes the password from the keychain; nothing happens where there is none.
  public void forget(Destination.Postgres server) throws GistException {
    keychain.forget(server.key());
  }

  // Keychains hold tokens; a password may have any characters.
  private static String decoded(Token token) {
    return new String(Base64.getDecoder().decode(token.value()), StandardCharsets.UTF_8);
  }
}
