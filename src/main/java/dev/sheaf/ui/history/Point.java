package dev.sheaf.ui.history;

/// A state of a gist that can be compared with another.
sealed interface Point {
  /// Before the first revision there was nothing.
  record Nothing() implements Point {}

  /// What was saved.
  record Saved(RevisionRow row) implements Point {}

  /// What was typed and not saved.
  record Typed() implements Point {}
}
