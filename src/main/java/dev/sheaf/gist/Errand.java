package dev.sheaf.gist;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A deed that waits in the Outbox until the host has done it.
///
/// @param number its place in the order
/// @param title what the gist was called when it was asked for
/// @param since when it was asked for
/// @param sent null before it was first sent
public record Errand(
    long number, Deed deed, String title, Instant since, State state, @Nullable Sent sent) {

  /// How far it is.
  public sealed interface State {
    /// It is sure that the host has not done it.
    record Waiting() implements State {}

    /// It went out, and no answer came so far: the host may have done it or not.
    record Sending() implements State {}

    /// The host, or what it has now, stands against it.
    record Refused(Failure reason) implements State {}

    /// Its answer got lost, and it was not found on the host; only a person can tell whether to
    /// send it again.
    record Unsure() implements State {}
  }

  /// When it went out, and what looked like its result before.
  ///
  /// @param twins the ids of gists or comments that it did not make
  public record Sent(Instant at, Set<String> twins) {
    public Sent {
      twins = Set.copyOf(twins);
    }
  }

  public Errand in(State next) {
    return new Errand(number, deed, title, since, next, sent);
  }
}
