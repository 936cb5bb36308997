package dev.sheaf.ui.kit;

import java.util.List;

/// Brings a list on the screen to another state without touching what stays, so that it keeps its
/// place, its focus and its nodes.
public final class SameRows {
  private SameRows() {}

  /// Changes only what lies between the rows that both have at the beginning and at the end.
  public static <T> void become(List<T> now, List<? extends T> next) {
    int most = Math.min(now.size(), next.size());
    int head = 0;
    while (head < most && now.get(head).equals(next.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && now.get(now.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
      tail++;
    }
    int common = Math.min(now.size(), next.size()) - tail;
    for (int i = head; i < common; i++) {
      now.set(i, next.get(i));
    }
    if (now.size() > next.size()) {
      now.subList(common, now.size() - tail).clear();
    } else if (now.size() < next.size()) {
      now.addAll(common, next.subList(common, next.size() - tail));
    }
  }
}
