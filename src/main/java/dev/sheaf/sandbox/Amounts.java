package dev.sheaf.sandbox;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How many files each made-up gist has, and how large they are.
final class Amounts {
  private static final int[] COUNTS = {1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6};
  private static final int USUAL_BYTES = 600;
  private static final int MOST_BYTES = 20_000_000;

  private final int[] counts;
  private final long seed;
  private final double scale;

  /// @param copies how often each gist's text is there: once, and once more for each fork; 0 for
  ///   the forks themselves
  Amounts(SandboxOptions options, int[] copies) {
    seed = options.seed();
    counts = IntStream.range(0, copies.length).map(this::usualCount).toArray();
    if (options.files() > 0) {
      adjust(copies, options.files());
    }
    long wanted = options.megabytes() * 1_000_000L;
    double usual =
        IntStream.range(0, copies.length)
            .mapToLong(i -> copies[i] * LongStream.of(usualSizes(i)).sum())
            .sum();
    scale = wanted > 0 && usual > 0 ? wanted / usual : 1;
  }

  int files(int gist) {
    return counts[gist];
  }

  /// In bytes.
  int[] sizes(int gist) {
    return LongStream.of(usualSizes(gist))
        .mapToInt(size -> (int) Math.min(MOST_BYTES, Math.round(size * scale)))
        .toArray();
  }

  private void adjust(int[] copies, int wanted) {
    int[] single = IntStream.range(0, copies.length).filter(i -> copies[i] == 1).toArray();
    int total = IntStream.range(0, copies.length).map(i -> counts[i] * copies[i]).sum();
    SplittableRandom random = new SplittableRandom(seed);
    int spare = IntStream.of(single).map(i -> counts[i] - 1).sum();
    while (single.length > 0 && total != wanted && (total < wanted || spare > 0)) {
      int gist = single[random.nextInt(single.length)];
      int step = total < wanted ? 1 : -1;
      if (counts[gist] + step > 0) {
        counts[gist] += step;
        total += step;
        spare += step;
      }
    }
  }

  private int usualCount(int gist) {
    return COUNTS[random(gist).nextInt(COUNTS.length)];
  }

  private long[] usualSizes(int gist) {
    SplittableRandom random = random(gist);
    long[] sizes = new long[counts[gist]];
    for (int i = 0; i < sizes.length; i++) {
      double bell = (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) / 0.5;
      double size = USUAL_BYTES * StrictMath.exp(bell * 0.9);
      sizes[i] = Math.round(random.nextInt(100) == 0 ? size * 40 : size);
    }
    return sizes;
  }

  private SplittableRandom random(int gist) {
    return new SplittableRandom(seed * 31 + gist);
  }
}
