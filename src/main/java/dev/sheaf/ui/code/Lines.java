package dev.sheaf.ui.code;

import org.fxmisc.richtext.GenericStyledArea;

/// A range of lines, from 0, without the one at `end`.
record Lines(int first, int end) {
  static final Lines NONE = new Lines(-1, -1);
  private static final int FIRST_SCREEN = 60;

  /// The visible lines; before the first layout, those that will be.
  static Lines visibleIn(GenericStyledArea<?, ?, ?> area) {
    int count = area.getVisibleParagraphs().size();
    int all = area.getParagraphs().size();
    if (count == 0) {
      return new Lines(0, Math.min(all, FIRST_SCREEN));
    }
    int first = Math.min(all, area.visibleParToAllParIndex(0));
    return new Lines(first, Math.min(all, first + count));
  }

  boolean holds(int line) {
    return first <= line && line < end;
  }
}
