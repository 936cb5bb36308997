package dev.sheaf.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A table as a file holds it: rows may have more or fewer cells than others.
///
/// @param head the names of the columns; empty where the file names none
/// @param columns how many the longest row has
record Sheet(List<String> head, List<List<String>> rows, int columns) {
  /// The cell there, or nothing where the row is shorter.
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /// The rows ordered by one column: numbers by size, before words; what is empty last.
  List<List<String>> sorted(int column, boolean ascending) {
    record Keyed(List<String> row, double number, String word) {}
    Keyed[] keyed = new Keyed[rows.size()];
    for (int i = 0; i < keyed.length; i++) {
      String word = cell(rows.get(i), column).strip();
      keyed[i] = new Keyed(rows.get(i), Numbers.of(word), word);
    }
    Comparator<Keyed> byValue =
        Comparator.comparingDouble(Keyed::number)
            .thenComparing(Keyed::word, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Keyed::word);
    Comparator<Keyed> emptyLast = Comparator.comparing(key -> key.word.isEmpty());
    Arrays.sort(keyed, emptyLast.thenComparing(ascending ? byValue : byValue.reversed()));
    List<List<String>> sorted = new ArrayList<>(keyed.length);
    for (Keyed key : keyed) {
      sorted.add(key.row);
    }
    return sorted;
  }
}
