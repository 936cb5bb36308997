package dev.sheaf.sandbox;

import java.util.SplittableRandom;

/// Makes ids as GitHub did over the years.
final class Ids {
  private static final String DIGITS = "0123456789abcdef";

  private Ids() {}

  /// 32 hex digits, for gists of the last ten years.
  static String today(SplittableRandom random) {
    return hex(random, 32);
  }

  /// 20 hex digits, for older ones.
  static String older(SplittableRandom random) {
    return hex(random, 20);
  }

  /// A number, for the oldest ones; another one for each gist.
  static String oldest(int gist, SplittableRandom random) {
    return String.valueOf(1_000_000 + gist * 61L + random.nextInt(61));
  }

  private static String hex(SplittableRandom random, int length) {
    StringBuilder id = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      id.append(DIGITS.charAt(random.nextInt(16)));
    }
    return id.toString();
  }
}
