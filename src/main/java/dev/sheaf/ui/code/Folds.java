package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.text.Diff.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hides what did not change and is far from what did.
final class Folds {
  private static final int CONTEXT = 3;
  // To hide less would save no room.
  private static final int LEAST = 4;

  private Folds() {}

  /// What stands in one line of a comparison.
  sealed interface Part {}

  record Shown(Row row) implements Part {}

  /// @param first of the hidden rows
  record Fold(Row first, int lines) implements Part {}

  /// All rows of the comparison.
  static List<Part> none(Diff diff) {
    return diff.rows().stream().<Part>map(Shown::new).toList();
  }

  /// The rows near changes, and folds for the others.
  ///
  /// @param opened where in the first text folds begin that hide nothing any longer
  static List<Part> of(Diff diff, Set<Integer> opened) {
    List<Row> rows = diff.rows();
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size() && rows.get(end).kind() == Diff.Kind.SAME) {
        end++;
      }
      add(parts, rows, at, end, opened);
      while (end < rows.size() && rows.get(end).kind() != Diff.Kind.SAME) {
        parts.add(new Shown(rows.get(end++)));
      }
      at = end;
    }
    return parts;
  }

  // Rows that are the same, from `start` on.
  private static void add(
      List<Part> parts, List<Row> rows, int start, int end, Set<Integer> opened) {
    int from = start == 0 ? 0 : Math.min(end, start + CONTEXT);
    int to = end == rows.size() ? end : Math.max(from, end - CONTEXT);
    if (to - from < LEAST || opened.contains(rows.get(from).before())) {
      from = end;
      to = end;
    }
    rows.subList(start, from).forEach(row -> parts.add(new Shown(row)));
    if (from < to) {
      parts.add(new Fold(rows.get(from), to - from));
    }
    rows.subList(to, end).forEach(row -> parts.add(new Shown(row)));
  }
}
