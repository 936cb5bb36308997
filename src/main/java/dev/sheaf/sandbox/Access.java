package dev.sheaf.sandbox;

import java.util.Set;

/// What a token lets its bearer do.
///
/// @param scopes of a classic token; for the other kinds only `gist` has a meaning
record Access(User user, Kind kind, Set<String> scopes) {

  enum Kind {
    CLASSIC,
    FINE_GRAINED,
    INSTALLATION
  }

  boolean mayWriteGists() {
    return scopes.contains("gist");
  }
}
