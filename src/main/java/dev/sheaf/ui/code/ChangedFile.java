package dev.sheaf.ui.code;

import org.jspecify.annotations.Nullable;

/// A file that is not the same in two states of a gist.
///
/// @param label its name, or both, safe to show
/// @param texts null where one of them is no text, or not to be had
/// @param note why there are no texts, in sentences; empty where there are
/// @param added lines
/// @param removed lines
public record ChangedFile(
    Kind kind, String label, @Nullable Comparison texts, String note, int added, int removed) {
  /// What became of it.
  public enum Kind {
    ADDED,
    DELETED,
    CHANGED,
    RENAMED
  }
}
