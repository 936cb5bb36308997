package dev.sheaf.github;

import java.time.Instant;

/// Whether requests stand still because the host wants a pause.
public sealed interface Waiting {
  /// Nothing stands still.
  record Over() implements Waiting {}

  /// Requests go on at `until`.
  record Until(Instant until) implements Waiting {}
}
