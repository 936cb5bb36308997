package dev.sheaf.ui.data;

/// What came of a question, ready to be shown.
sealed interface Outcome {
  /// A table of values.
  record Table(ResultTable table) implements Outcome {}

  /// What is wrong with the question.
  ///
  /// @param line counted from 1; 0 where the place is not known
  /// @param column counted from 1
  record Mistake(String text, int line, int column) implements Outcome {}
}
