package dev.sheaf.library;

import dev.sheaf.github.GitHub;
import java.time.Clock;
import java.time.Instant;

/// The host as the library asks it.
record Remote(GitHub gitHub, Line line, Events events, Clock clock) {
  Instant now() {
    return clock.instant();
  }
}
