package dev.sheaf.ui;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/// Waits until what happens gets another date, for hosts date by the second.
public final class NextSecond {
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private NextSecond() {}

  public static void await() {
    long now = Instant.now().getEpochSecond();
    Awaitility.await().pollInterval(BETWEEN).until(() -> Instant.now().getEpochSecond() > now);
  }
}
