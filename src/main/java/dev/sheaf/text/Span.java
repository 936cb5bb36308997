package dev.sheaf.text;

/// A stretch of a text, in UTF-16 characters; the one at `end` is not part of it.
public record Span(int start, int end) {
  public int length() {
    return end - start;
  }
}
