package dev.sheaf.ui.editor;

import java.util.List;

/// The run of tabs there is room for.
///
/// @param to the first that is not shown any more
record TabWindow(int from, int to) {
  static final TabWindow NONE = new TabWindow(0, 0);

  int size() {
    return to - from;
  }

  /// The longest run that fits into `room`, near where it began last and with `front` in it, which
  /// is shown even where there is no room at all.
  static TabWindow of(List<Double> widths, int front, int lastFrom, double room) {
    int from = Math.clamp(lastFrom, 0, front);
    int to = from;
    double used = 0;
    while (to < widths.size() && (to <= front || used + widths.get(to) <= room)) {
      used += widths.get(to++);
      while (used > room && from < to - 1 && from < front) {
        used -= widths.get(from++);
      }
    }
    while (from > 0 && used + widths.get(from - 1) <= room) {
      used += widths.get(--from);
    }
    return new TabWindow(from, to);
  }
}
