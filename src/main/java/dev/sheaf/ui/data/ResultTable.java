package dev.sheaf.ui.data;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// An answer as it is shown.
///
/// @param rows of values, one for each column; see `Values`
/// @param summary how many rows there are and how long it took
/// @param cut what is missing and why; empty where nothing is
record ResultTable(
    List<ResultColumn> columns, List<List<@Nullable Object>> rows, String summary, String cut) {
  /// A column of it.
  ///
  /// @param type in a word
  /// @param number whether its values are numbers
  record ResultColumn(String name, String type, boolean number) {}

  /// The rows ordered by one column: numbers by size, before words; what is null last.
  List<List<@Nullable Object>> sorted(int column, boolean ascending) {
    Comparator<@Nullable Object> values = ascending ? Values.ORDER : Values.ORDER.reversed();
    Comparator<List<@Nullable Object>> byValue =
        (one, other) -> values.compare(one.get(column), other.get(column));
    Comparator<List<@Nullable Object>> nullsLast =
        Comparator.comparing(row -> row.get(column) == null);
    return rows.stream().sorted(nullsLast.thenComparing(byValue)).toList();
  }

  /// The column that tells of which gist a row is.
  OptionalInt gistColumn() {
    for (String name : List.of("gist_id", "id")) {
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column).name().equals(name)) {
          return OptionalInt.of(column);
        }
      }
    }
    return OptionalInt.empty();
  }
}
