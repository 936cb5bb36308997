package dev.sheaf.keychain;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import java.util.Optional;

/// Keeps tokens by the key of their account. Its methods block, never for ever, and end at once
/// when interrupted; they fail with `NoKeychain` or `Cancelled`.
public interface Keychain {
  /// The token of that account; empty where there is none.
  Optional<Token> read(String accountKey) throws GistException;

  /// Keeps the token, in the place of an earlier one.
  void store(String accountKey, Token token) throws GistException;

  /// Removes the token; nothing happens where there is none.
  void forget(String accountKey) throws GistException;
}
