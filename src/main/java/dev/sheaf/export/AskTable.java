package dev.sheaf.export;

import java.util.List;

/// A table that questions in SQL can be about.
///
/// @param about what its rows are, in a sentence
public record AskTable(String name, String about, List<AskColumn> columns) {
  /// A column of such a table.
  ///
  /// @param type in SQL's words
  /// @param about what it holds, with its unit
  public record AskColumn(String name, String type, String about) {}
}
