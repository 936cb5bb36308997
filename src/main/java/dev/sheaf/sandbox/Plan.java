package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A gist that is going to exist from the start.
///
/// @param owner null for an anonymous one
/// @param source null unless it is a fork
/// @param stargazers logins
record Plan(
    String id,
    @Nullable User owner,
    boolean open,
    @Nullable String description,
    Instant createdAt,
    Recipe recipe,
    @Nullable Plan source,
    List<Remark> remarks,
    List<String> stargazers) {

  /// A comment that is going to exist.
  ///
  /// @param author null when its author is gone
  record Remark(@Nullable User author, Instant at, String body) {}
}
