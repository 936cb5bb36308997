package dev.sheaf.ui.data;

/// How a result can be drawn.
public enum ChartKind {
  BAR,
  LINE,
  SCATTER
}
