package dev.sheaf.github;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// How time passes for a client: the clock, how to wait, and chance, so that waits do not fall
/// together.
record Tempo(InstantSource clock, Sleeper sleeper, RandomGenerator chance) {
  static final Tempo REAL =
      new Tempo(InstantSource.system(), Thread::sleep, RandomGenerator.getDefault());

  /// Waits, and stops waiting when interrupted.
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  void sleep(Duration time) throws InterruptedException {
    sleeper.sleep(time);
  }

  /// Between half of `time` and one and a half times as long.
  Duration jittered(Duration time) {
    return Duration.ofMillis((long) (time.toMillis() * (0.5 + chance.nextDouble())));
  }
}
