package dev.sheaf.ui.history;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.code.ChangedFiles;

/// Works out what differs between two states of a gist; reads and compares, so off the screen's
/// thread.
final class ChangeReader {
  private final Library library;
  private final PointText words;

  ChangeReader(Library library, PointText words) {
    this.library = library;
    this.words = words;
  }

  ChangeSet read(String gistId, Point from, Point to) throws GistException, InterruptedException {
    PointFiles before = PointFiles.read(library, gistId, from);
    PointFiles after = PointFiles.read(library, gistId, to);
    return new ChangeSet(
        ChangedFiles.between(
            new ChangedFiles.State(words.brief(from), before.files()),
            new ChangedFiles.State(words.brief(to), after.files())),
        before.cloned() || after.cloned());
  }
}
