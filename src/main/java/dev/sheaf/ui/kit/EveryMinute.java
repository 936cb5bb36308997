package dev.sheaf.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Pushes the time each minute, so that what happened "3 minutes ago" grows older on the screen.
public final class EveryMinute implements Background.Source<Instant> {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InstantSource clock;

  public EveryMinute(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Runnable subscribe(Consumer<? super Instant> listener) {
    Thread thread = Thread.ofVirtual().name("minutes").start(() -> tick(listener));
    return thread::interrupt;
  }

  private void tick(Consumer<? super Instant> listener) {
    try {
      while (true) {
        Thread.sleep(MINUTE);
        listener.accept(clock.instant());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
