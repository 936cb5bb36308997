package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Asks the screen's thread for a word all the time, and knows the longest it was at work between
/// two answers. Time at work, for on a busy machine a thread also waits for others.
final class Holds implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MILLIS_BETWEEN = 20;

  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  // Both are used on the screen's thread only.
  private long last = -1;
  private long longest;

  static Holds begin() {
    Holds holds = new Holds();
    var _ =
        holds.asking.scheduleWithFixedDelay(
            () -> Platform.runLater(holds::answer), 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    return holds;
  }

  private void answer() {
    long now = THREADS.getCurrentThreadCpuTime();
    longest = last < 0 ? 0 : Math.max(longest, now - last);
    last = now;
  }

  void assertNoneLongerThan(Duration most) {
    Duration found = CodeWindow.onScreen(() -> Duration.ofNanos(longest));
    assertThat(found).isLessThan(most);
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
