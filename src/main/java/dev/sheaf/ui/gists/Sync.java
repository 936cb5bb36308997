package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the list is with what the host has.
public sealed interface Sync {
  /// All of it is here.
  record Settled() implements Sync {}

  /// The host is being asked.
  ///
  /// @param done pages that have come
  /// @param total pages there are; 0 while that is not known
  record Running(int done, int total) implements Sync {}

  /// The host was asked in vain; what is shown is what this machine remembers.
  ///
  /// @param asOf when the host last told all of it; null for never
  record Stopped(Failure failure, @Nullable Instant asOf) implements Sync {}
}
