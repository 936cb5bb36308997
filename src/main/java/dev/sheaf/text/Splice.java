package dev.sheaf.text;

/// A place in a text where something else comes to stand.
///
/// @param at where, in UTF-16 characters from the text's start
/// @param removed how many characters go
public record Splice(int at, int removed, String inserted) {
  int end() {
    return at + removed;
  }

  int growth() {
    return inserted.length() - removed;
  }
}
