package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Stands in the way of requests while the host wants none.
final class Gate {
  /// The longest wait in silence. Beyond it the user is told at once when the host answers again.
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Tempo tempo;
  private final Listeners<Waiting> listeners = new Listeners<>();
  private Instant opensAt = Instant.MIN;
  private int waiters;

  Gate(Tempo tempo) {
    this.tempo = tempo;
  }

  Runnable onWaiting(Consumer<? super Waiting> listener) {
    return listeners.add(listener);
  }

  /// Keeps requests back until `moment`, if that is later than what was known.
  synchronized void closeUntil(Instant moment) {
    if (moment.isAfter(opensAt)) {
      opensAt = moment;
      if (waiters > 0) {
        listeners.tell(new Waiting.Until(moment));
      }
    }
  }

  /// Returns when requests may go on; fails with `RateLimited` where that is too far off.
  void pass() throws InterruptedException, Refused {
    Duration wait = left();
    if (!wait.isPositive()) {
      return;
    }
    enter();
    try {
      while (wait.isPositive()) {
        tempo.sleep(wait);
        wait = left();
      }
    } finally {
      leave();
    }
  }

  private synchronized Duration left() throws Refused {
    Instant now = tempo.clock().instant();
    if (!opensAt.isAfter(now)) {
      return Duration.ZERO;
    }
    Duration wait = Duration.between(now, opensAt);
    if (wait.compareTo(PATIENCE) > 0) {
      throw new Refused(new Failure.RateLimited(opensAt));
    }
    return wait;
  }

  private synchronized void enter() {
    waiters++;
    if (waiters == 1) {
      listeners.tell(new Waiting.Until(opensAt));
    }
  }

  private synchronized void leave() {
    waiters--;
    if (waiters == 0) {
      listeners.tell(new Waiting.Over());
    }
  }
}
