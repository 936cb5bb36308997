package dev.sheaf.query;

import java.util.List;

/// A line, or a part of it, in which words were found.
///
/// @param line counted from 1
/// @param text without the spaces before it; `…` where it was cut
/// @param marks where in `text` the words are, in order and apart
public record Excerpt(int line, String text, List<Mark> marks) {
  public Excerpt {
    marks = List.copyOf(marks);
  }

  /// From `start` up to but not including `end`.
  public record Mark(int start, int end) {}
}
