package dev.sheaf.ui.preview;

/// Where the text beside a preview is scrolled to.
public interface TextScroll {
  /// Calls `listener` whenever the text may have moved.
  void onMove(Runnable listener);

  /// The line at the upper edge, from 0.
  double topLine();

  /// Brings a line, from 0, to the upper edge.
  void scrollTo(double line);

  /// Moves the focus to the text.
  void focus();
}
