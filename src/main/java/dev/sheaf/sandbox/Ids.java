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

  /// A number, for the oldest ones.
  static String oldest(SplittableRandom random) {
    return String.valueOf(1_000_000 + random.nextInt(9_000_000));
  }

  private static String hex(SplittableRandom random, int length) {
    StringBuilder id = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      id.append(DIGITS.charAt(random.nextInt(16)));
    }
    return id.toString();
  }
}
