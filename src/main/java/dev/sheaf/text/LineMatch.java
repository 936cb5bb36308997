package dev.sheaf.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Finds which lines of a text are still there after an edit.
///
/// The shortest edit is looked for where the texts differ little; where they differ much, lines
/// that stand once in both hold the rest in place, for the shortest edit would take too long and
/// match what only looks the same.
final class LineMatch {
  static final int NONE = -1;

  // Two gaps whose lengths multiply to less get the shortest edit: at most some 30 ms.
  private static final long MOST_CELLS = 4_000_000;

  private final List<Integer> before;
  private final List<Integer> after;
  private final int[] origin;
  private final boolean stops;

  private LineMatch(List<Integer> before, List<Integer> after, boolean stops) {
    this.before = before;
    this.after = after;
    this.stops = stops;
    this.origin = new int[after.size()];
    Arrays.fill(origin, NONE);
  }

  /// For each line of `after` its place in `before`, or `NONE`; places only grow.
  static int[] origins(List<String> before, List<String> after) {
    return origins(before, after, false);
  }

  /// The same, ended by a `CancellationException` when the thread is interrupted.
  static int[] stoppableOrigins(List<String> before, List<String> after) {
    return origins(before, after, true);
  }

  private static int[] origins(List<String> before, List<String> after, boolean stops) {
    Map<String, Integer> names = new HashMap<>();
    LineMatch match = new LineMatch(numbered(before, names), numbered(after, names), stops);
    match.match(0, before.size(), 0, after.size());
    return match.origin;
  }

  // Numbers compare faster than lines.
  private static List<Integer> numbered(List<String> lines, Map<String, Integer> names) {
    Integer[] numbers = new Integer[lines.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = names.computeIfAbsent(lines.get(i), line -> names.size());
    }
    return Arrays.asList(numbers);
  }

  private void match(int from, int to, int newFrom, int newTo) {
    int start = from;
    int newStart = newFrom;
    while (start < to && newStart < newTo && same(start, newStart)) {
      origin[newStart++] = start++;
    }
    int end = to;
    int newEnd = newTo;
    while (start < end && newStart < newEnd && same(end - 1, newEnd - 1)) {
      origin[--newEnd] = --end;
    }
    if (start == end || newStart == newEnd) {
      return;
    }
    check();
    if ((long) (end - start) * (newEnd - newStart) < MOST_CELLS) {
      findShortest(start, end, newStart, newEnd);
    } else if (!matchAround(once(start, end, newStart, newEnd), start, end, newStart, newEnd)) {
      takeInOrder(numbersInTurn(start, end, newStart, newEnd), newStart);
    }
  }

  private boolean same(int line, int newLine) {
    return before.get(line).equals(after.get(newLine));
  }

  private void check() {
    if (stops && Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  private void findShortest(int from, int to, int newFrom, int newTo) {
    int line = from;
    int newLine = newFrom;
    for (Change change :
        new MyersDiffWithLinearSpace<Integer>()
            .computeDiff(
                before.subList(from, to), after.subList(newFrom, newTo), new Steps(this::check))) {
      while (line < from + change.startOriginal && newLine < newFrom + change.startRevised) {
        origin[newLine++] = line++;
      }
      line = from + change.endOriginal;
      newLine = newFrom + change.endRevised;
    }
    while (line < to && newLine < newTo) {
      origin[newLine++] = line++;
    }
  }

  private boolean matchAround(int[] anchors, int from, int to, int newFrom, int newTo) {
    int[] kept = longestGrowing(anchors);
    int start = from;
    int newStart = newFrom;
    for (int one : kept) {
      int newLine = newFrom + one;
      match(start, anchors[one], newStart, newLine);
      origin[newLine] = anchors[one];
      start = anchors[one] + 1;
      newStart = newLine + 1;
    }
    if (kept.length > 0) {
      match(start, to, newStart, newTo);
    }
    return kept.length > 0;
  }

  private void takeInOrder(int[] pairs, int newFrom) {
    for (int one : longestGrowing(pairs)) {
      origin[newFrom + one] = pairs[one];
    }
  }

  // For each new line the old one that is the same, where both stand once in their gap.
  private int[] once(int from, int to, int newFrom, int newTo) {
    Map<Integer, Integer> old = places(before, from, to);
    Map<Integer, Integer> young = places(after, newFrom, newTo);
    int[] found = new int[newTo - newFrom];
    for (int j = newFrom; j < newTo; j++) {
      boolean alone = young.getOrDefault(after.get(j), NONE) != NONE;
      found[j - newFrom] = alone ? old.getOrDefault(after.get(j), NONE) : NONE;
    }
    return found;
  }

  private static Map<Integer, Integer> places(List<Integer> lines, int from, int to) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (one, other) -> NONE);
    }
    return places;
  }

  // For each new line the old one that is the same and the same in number among its equals.
  private int[] numbersInTurn(int from, int to, int newFrom, int newTo) {
    Map<Long, Integer> old = new HashMap<>();
    Map<Integer, Integer> turns = new HashMap<>();
    for (int i = from; i < to; i++) {
      old.put(turn(before.get(i), turns), i);
    }
    turns.clear();
    int[] found = new int[newTo - newFrom];
    for (int j = newFrom; j < newTo; j++) {
      found[j - newFrom] = old.getOrDefault(turn(after.get(j), turns), NONE);
    }
    return found;
  }

  private static long turn(Integer line, Map<Integer, Integer> turns) {
    return ((long) line << 32) | turns.merge(line, 1, Integer::sum);
  }

  // The places of the longest run of values that grow; `NONE` is left out.
  private static int[] longestGrowing(int[] values) {
    int[] previous = new int[values.length];
    int[] tails = new int[values.length];
    int length = 0;
    for (int one = 0; one < values.length; one++) {
      if (values[one] == NONE) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[one]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[one] = low == 0 ? NONE : tails[low - 1];
      tails[low] = one;
      length = Math.max(length, low + 1);
    }
    int[] run = new int[length];
    for (int at = length - 1, one = length == 0 ? NONE : tails[length - 1]; at >= 0; at--) {
      run[at] = one;
      one = previous[one];
    }
    return run;
  }

  /// Looks now and then whether to go on.
  private record Steps(Runnable check) implements DiffAlgorithmListener {
    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int value, int max) {
      check.run();
    }

    @Override
    public void diffEnd() {}
  }
}
