package dev.sheaf.library;

import dev.sheaf.gist.GistFile;

/// A file with as much of its text as there is.
public record OpenFile(GistFile file, FileState state) {
  public boolean isEditable() {
    return state == FileState.COMPLETE;
  }
}
