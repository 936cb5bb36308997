package dev.sheaf.ui.code;

import dev.sheaf.syntax.LineState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of each line's end state, and which lines must be tokenised (again): after a
/// change only those until old and new states meet.
final class LineStates {
  private final List<Line> lines = new ArrayList<>();

  LineStates(int count) {
    insert(0, count);
  }

  int size() {
    return lines.size();
  }

  /// Takes `removed` lines from `from` on away and puts `added` stale ones there.
  void replace(int from, int removed, int added) {
    // What follows stays right as long as the last of the changed lines ends as it did before.
    LineState lastEnd = removed > 0 ? lines.get(from + removed - 1).end : null;
    lines.subList(from, from + removed).clear();
    insert(from, added);
    if (added > 0) {
      lines.get(from + added - 1).end = lastEnd;
    }
  }

  /// Makes every line stale and forgets its state.
  void reset() {
    int count = lines.size();
    lines.clear();
    insert(0, count);
  }

  /// The first stale line at or after `from`, or `size()`.
  int firstStale(int from) {
    int line = from;
    while (line < lines.size() && !lines.get(line).stale) {
      line++;
    }
    return line;
  }

  /// How many lines from `from` on are stale, one after the other, as far as `most`.
  int staleRun(int from, int most) {
    int line = from;
    while (line < Math.min(lines.size(), from + most) && lines.get(line).stale) {
      line++;
    }
    return line - from;
  }

  LineState before(int line) {
    LineState end = line == 0 ? LineState.START : lines.get(line - 1).end;
    if (end == null) {
      throw new IllegalStateException("line " + (line - 1) + " has no state yet");
    }
    return end;
  }

  /// Records the state after `line`; a state that differs makes the next line stale.
  void set(int line, LineState end) {
    Line known = lines.get(line);
    if (!end.equals(known.end) && line + 1 < lines.size()) {
      lines.get(line + 1).stale = true;
    }
    known.end = end;
    known.stale = false;
  }

  private void insert(int at, int count) {
    List<Line> added = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      added.add(new Line());
    }
    lines.addAll(at, added);
  }

  private static final class Line {
    private @Nullable LineState end;
    private boolean stale = true;
  }
}
