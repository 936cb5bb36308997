package dev.sheaf.keychain;

import dev.sheaf.gist.Token;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps tokens in memory, until the app ends.
public final class RunOnlyKeychain implements Keychain {
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  @Override
  public Optional<Token> read(String accountKey) {
    return Optional.ofNullable(tokens.get(accountKey));
  }

  @Override
  public void store(String accountKey, Token token) {
    tokens.put(accountKey, token);
  }

  @Override
  public void forget(String accountKey) {
    tokens.remove(accountKey);
  }
}
