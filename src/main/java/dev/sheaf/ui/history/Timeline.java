package dev.sheaf.ui.history;

import java.util.ArrayList;
import java.util.List;

/// All states of one gist.
///
/// @param title safe to show
/// @param changeable whether the account may change it
/// @param rows newest first
/// @param typed whether there is a draft
record Timeline(
    String gistId, String title, boolean changeable, List<RevisionRow> rows, boolean typed) {
  Timeline {
    rows = List.copyOf(rows);
  }

  /// Newest first: the draft, if any, the revisions, and nothing.
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    if (typed) {
      points.add(new Point.Typed());
    }
    rows.forEach(row -> points.add(new Point.Saved(row)));
    points.add(new Point.Nothing());
    return points;
  }

  /// The state before this one.
  Point before(Point point) {
    List<Point> points = points();
    int at = points.indexOf(point);
    return at < 0 ? new Point.Nothing() : points.get(Math.min(at + 1, points.size() - 1));
  }

  /// Whether `one` was before `other`.
  boolean isBefore(Point one, Point other) {
    List<Point> points = points();
    return points.indexOf(one) > points.indexOf(other);
  }
}
