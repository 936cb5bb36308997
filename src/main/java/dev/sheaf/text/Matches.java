package dev.sheaf.text;

import java.util.Arrays;

/// Where a needle stands in a text, in order; matches do not overlap, and may be empty.
public final class Matches {
  public static final Matches NONE = new Matches(new int[0], new int[0], false);

  private final int[] starts;
  private final int[] ends;
  private final boolean more;

  Matches(int[] starts, int[] ends, boolean more) {
    this.starts = starts;
    this.ends = ends;
    this.more = more;
  }

  public int count() {
    return starts.length;
  }

  /// Whether there are more than these.
  public boolean hasMore() {
    return more;
  }

  public Span get(int index) {
    return new Span(starts[index], ends[index]);
  }

  /// The index of the first match that begins at `offset` or behind it; `count()` if none does.
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found < 0 ? -found - 1 : found;
  }

  /// The index of the first match that ends behind `offset`, or is empty there; `count()` if none.
  public int firstEndingBehind(int offset) {
    int index = firstFrom(offset);
    return index > 0 && ends[index - 1] > offset ? index - 1 : index;
  }

  /// The index of the match so many further from what is selected, which may lie behind either end.
  public int from(Span selected, int by) {
    int current = indexOf(selected);
    if (current >= 0) {
      return current + by;
    }
    return by > 0 ? firstFrom(selected.end()) + by - 1 : firstFrom(selected.start()) + by;
  }

  /// The index of the match that is just this span; -1 if none is.
  public int indexOf(Span span) {
    int index = Arrays.binarySearch(starts, span.start());
    return index >= 0 && ends[index] == span.end() ? index : -1;
  }
}
