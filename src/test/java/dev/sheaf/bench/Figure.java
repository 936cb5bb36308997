package dev.sheaf.bench;

import java.util.stream.LongStream;

/// One thing that was measured.
record Figure(String name, double value, String unit) {
  /// The value that so many percent of `nanos` do not exceed, in milliseconds.
  static Figure percentile(String name, int percent, LongStream nanos) {
    long[] sorted = nanos.sorted().toArray();
    int index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
    return new Figure(name, Math.round(sorted[index] / 10_000.0) / 100.0, "ms");
  }
}
