package dev.sheaf.export;

import java.time.Duration;

/// How much an answer may take.
///
/// @param rows at most
/// @param characters of all values together, at most
/// @param valueCharacters of one value; the rest of it is left out
/// @param time to find all rows in
public record AskLimits(int rows, long characters, int valueCharacters, Duration time) {
  /// For an answer on the screen.
  public static final AskLimits SCREEN =
      new AskLimits(10_000, 32L << 20, 32 << 10, Duration.ofSeconds(30));

  /// For an answer in a file, which nobody waits for before the screen.
  public static final AskLimits FILE =
      new AskLimits(5_000_000, Long.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(10));
}
