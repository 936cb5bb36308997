package dev.sheaf.ui.history;

import dev.sheaf.ui.code.ChangedFile;
import java.util.List;

/// What differs between two states of a gist.
///
/// @param cloned whether one of them came from a clone, for the API could not give it
record ChangeSet(List<ChangedFile> files, boolean cloned) {
  ChangeSet {
    files = List.copyOf(files);
  }

  LineCount lines() {
    return LineCount.of(files);
  }
}
