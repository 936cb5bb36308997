package dev.sheaf.ui.data;

import java.util.List;

/// What a chart draws.
///
/// @param across what its points stand over: a column's name
/// @param up the name of the column of their heights
/// @param numbers whether points stand where their `x` says, and not one beside the other
/// @param left how many rows are not drawn
record ChartData(
    ChartKind kind, String across, String up, boolean numbers, List<Point> points, int left) {
  /// One point of it.
  ///
  /// @param label where it stands, in words
  /// @param x where it stands, where that is a number
  record Point(String label, double x, double y) {}
}
