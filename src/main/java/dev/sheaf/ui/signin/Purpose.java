package dev.sheaf.ui.signin;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;

/// What one signs in for.
public sealed interface Purpose {
  /// An account of github.com.
  record GitHub() implements Purpose {}

  /// An account of a server that is still to be named.
  record Server() implements Purpose {}

  /// A server that was named before.
  record Known(Host host) implements Purpose {}

  /// An account whose token is no longer good.
  record Again(Account account) implements Purpose {}
}
