package dev.sheaf.ui.gists;

import java.util.List;

/// The rows to show, in order.
///
/// @param shown those the filter leaves
/// @param all how many there are without the filter
public record GistRows(List<GistRow> shown, int all, GistOrder order, GistFilter filter) {
  public GistRows {
    shown = List.copyOf(shown);
  }

  /// Where the gist `id` stands; -1 for nowhere.
  int indexOf(String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether only gists came, went or changed between `other` and these rows.
  boolean answersTheSameAs(GistRows other) {
    return order.equals(other.order) && filter.equals(other.filter);
  }

  // A property compares what it had with what it gets, and 10,000 rows take their time to compare.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
