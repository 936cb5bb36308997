package dev.sheaf.ui.preview;

/// A line of a patch.
///
/// @param before its number in the old file, from 1; 0 where it is in none
/// @param after its number in the new file, from 1; 0 where it is in none
/// @param text with its sign
record ChangeLine(Type type, int before, int after, String text) {
  /// What a line says about the file.
  enum Type {
    ADDED,
    REMOVED,
    SAME,
    HUNK,
    FILE,
    WORDS
  }
}
