package dev.sheaf.ui.code;

import org.jspecify.annotations.Nullable;

/// A file that is not the same in two states of a gist.
///
/// @param label its name, or both, safe to show
/// @param texts null where one of them is no text, or not to be had
/// @param added lines
/// @param removed lines
public record ChangedFile(
    Kind kind, String label, @Nullable Comparison texts, int added, int removed) {
  /// What became of it.
  public enum Kind {
    ADDED,
    DELETED,
    CHANGED,
    RENAMED
  }
}
