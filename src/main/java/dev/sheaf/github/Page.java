package dev.sheaf.github;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A part of a list, and the way to the rest of it.
///
/// @param next null on the last page
/// @param last null on the last page, and where the host does not tell
public record Page<T>(List<T> items, @Nullable PageLink<T> next, @Nullable PageLink<T> last) {
  // A host that promises more pages than this is not believed: its pages are followed one by one.
  private static final int MOST_TOGETHER = 1000;

  public Page {
    items = List.copyOf(items);
  }

  /// The number of the last page; empty where that is this page or the host does not tell.
  public OptionalInt lastPage() {
    return last == null ? OptionalInt.empty() : last.page();
  }

  /// The pages that can be asked for now, all at once: every other one where the host told how many
  /// there are, otherwise the next.
  public List<PageLink<T>> rest() {
    if (next == null) {
      return List.of();
    }
    if (last == null || last.page().isEmpty() || next.page().isEmpty()) {
      return List.of(next);
    }
    int from = next.page().getAsInt();
    int to = last.page().getAsInt();
    return to < from || to - from >= MOST_TOGETHER
        ? List.of(next)
        : IntStream.rangeClosed(from, to).mapToObj(last::withPage).toList();
  }
}
