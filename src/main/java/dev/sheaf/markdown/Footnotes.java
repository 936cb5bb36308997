package dev.sheaf.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Numbers footnotes in the order in which the text refers to them.
final class Footnotes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String label) {
    return numbers.computeIfAbsent(key(label), unseen -> numbers.size() + 1);
  }

  boolean isReferred(String label) {
    return numbers.containsKey(key(label));
  }

  static String anchor(int number) {
    return "footnote-" + number;
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
