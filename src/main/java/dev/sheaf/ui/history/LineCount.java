package dev.sheaf.ui.history;

import dev.sheaf.ui.code.ChangedFile;
import java.util.List;

/// How many lines a change adds and removes.
record LineCount(int added, int removed) {
  static LineCount of(List<ChangedFile> files) {
    return new LineCount(
        files.stream().mapToInt(ChangedFile::added).sum(),
        files.stream().mapToInt(ChangedFile::removed).sum());
  }

  /// How much of the change is additions, from 0 to 1; 0 where no line changed.
  double addedShare() {
    return isNone() ? 0 : (double) added / (added + removed);
  }

  boolean isNone() {
    return added + removed == 0;
  }
}
