package dev.sheaf.ui.history;

import dev.sheaf.library.OpenRevision;
import java.util.List;

/// The files of a gist as they were at a revision.
///
/// @param cloned whether they came from a clone, for the API could not give them
record PastFiles(List<PastFile> files, boolean cloned) {
  PastFiles {
    files = List.copyOf(files);
  }

  static PastFiles of(OpenRevision revision) {
    return new PastFiles(revision.files().stream().map(PastFile::of).toList(), revision.cloned());
  }
}
