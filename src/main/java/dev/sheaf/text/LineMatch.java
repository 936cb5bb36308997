package dev.sheaf.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which lines of a text are still there after an edit.
final class LineMatch {
  static final int NONE = -1;

  // Two gaps whose lengths multiply to less are compared line by line: 8 million cells, 30 ms.
  private static final long MOST_CELLS = 8_000_000;

  private final List<String> before;
  private final List<String> after;
  private final int[] origin;

  private LineMatch(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.origin = new int[after.size()];
    Arrays.fill(origin, NONE);
  }

  /// For each line of `after` its place in `before`, or `NONE`; places only grow.
  static int[] origins(List<String> before, List<String> after) {
    LineMatch match = new LineMatch(before, after);
    match.match(0, before.size(), 0, after.size());
    return match.origin;
  }

  private void match(int from, int to, int newFrom, int newTo) {
    int start = from;
    int newStart = newFrom;
    while (start < to && newStart < newTo && before.get(start).equals(after.get(newStart))) {
      origin[newStart++] = start++;
    }
    int end = to;
    int newEnd = newTo;
    while (start < end && newStart < newEnd && before.get(end - 1).equals(after.get(newEnd - 1))) {
      origin[--newEnd] = --end;
    }
    if (start == end || newStart == newEnd) {
      return;
    }
    if ((long) (end - start) * (newEnd - newStart) < MOST_CELLS) {
      compare(start, end, newStart, newEnd);
    } else {
      matchAroundAnchors(start, end, newStart, newEnd);
    }
  }

  // The longest common subsequence.
  private void compare(int from, int to, int newFrom, int newTo) {
    int rows = to - from;
    int columns = newTo - newFrom;
    int width = columns + 1;
    int[] longest = new int[(rows + 1) * width];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i * width + j] =
            before.get(from + i).equals(after.get(newFrom + j))
                ? longest[(i + 1) * width + j + 1] + 1
                : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (before.get(from + i).equals(after.get(newFrom + j))) {
        origin[newFrom + j++] = from + i++;
      } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  // Lines that stand once in each gap hold the rest in place; the longest run of them that keeps
  // its order is taken.
  private void matchAroundAnchors(int from, int to, int newFrom, int newTo) {
    Map<String, Integer> once = once(before, from, to);
    Map<String, Integer> newOnce = once(after, newFrom, newTo);
    int[] old = new int[newTo - newFrom];
    int[] previous = new int[newTo - newFrom];
    int[] tails = new int[newTo - newFrom];
    int length = 0;
    for (int j = newFrom; j < newTo; j++) {
      Integer place = once.getOrDefault(after.get(j), NONE);
      if (place == NONE || newOnce.getOrDefault(after.get(j), NONE) == NONE) {
        continue;
      }
      int one = j - newFrom;
      old[one] = place;
      int at = position(tails, length, old, place);
      previous[one] = at == 0 ? NONE : tails[at - 1];
      tails[at] = one;
      length = Math.max(length, at + 1);
    }
    int end = to;
    int newEnd = newTo;
    for (int one = length == 0 ? NONE : tails[length - 1]; one != NONE; one = previous[one]) {
      int j = newFrom + one;
      origin[j] = old[one];
      match(old[one] + 1, end, j + 1, newEnd);
      end = old[one];
      newEnd = j;
    }
    if (length > 0) {
      match(from, end, newFrom, newEnd);
    }
  }

  private static int position(int[] tails, int length, int[] old, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (old[tails[middle]] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Map<String, Integer> once(List<String> lines, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (one, other) -> NONE);
    }
    return places;
  }
}
