package dev.sheaf.github;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/// Time that passes only when someone sleeps, and then at once.
final class FakeTime {
  static final Instant START = Instant.parse("2026-03-10T12:00:00Z");

  final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private Instant now = START;

  synchronized Instant now() {
    return now;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  Tempo tempo() {
    RandomGenerator chance = new Random(42);
    InstantSource clock = this::now;
    return new Tempo(
        clock,
        time -> {
          sleeps.add(time);
          pass(time);
        },
        chance);
  }
}
