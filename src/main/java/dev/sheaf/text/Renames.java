package dev.sheaf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds out which files only got another name, as Git does: by what they hold.
public final class Renames {
  // Git's own: half of the text must be the same.
  private static final double ALIKE = 0.5;
  private static final int MOST_PAIRS = 2_500;

  private Renames() {}

  private record Pair(String gone, String came, double share) {}

  /// For files that came, the name each had before, where one that is gone holds the same or
  /// almost.
  ///
  /// @param gone texts by name
  /// @param came texts by name
  public static Map<String, String> of(Map<String, String> gone, Map<String, String> came) {
    if ((long) gone.size() * came.size() > MOST_PAIRS) {
      return Map.of();
    }
    List<Pair> pairs = new ArrayList<>();
    gone.forEach(
        (oldName, before) ->
            came.forEach(
                (name, after) -> pairs.add(new Pair(oldName, name, likeness(before, after)))));
    pairs.removeIf(pair -> pair.share() < ALIKE);
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!renamed.containsKey(pair.came()) && !renamed.containsValue(pair.gone())) {
        renamed.put(pair.came(), pair.gone());
      }
    }
    return renamed;
  }

  /// How much of two texts is the same lines, from 0 to 1, wherever those stand.
  static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    if (longer == 0 || shorter < longer * ALIKE) {
      return longer == 0 ? 1 : 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    Map<String, Integer> lines = new HashMap<>();
    Lines.of(one).forEach(line -> lines.merge(line, 1, Integer::sum));
    long same = 0;
    for (String line : Lines.of(other)) {
      if (lines.merge(line, -1, Integer::sum) >= 0) {
        same += line.length();
      }
    }
    return (double) same / longer;
  }
}
