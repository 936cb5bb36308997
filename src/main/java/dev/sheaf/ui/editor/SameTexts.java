package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import java.util.Objects;
import java.util.Optional;

/// Tells whether two states of a gist hold the same; its times and counts move without that.
final class SameTexts {
  private SameTexts() {}

  static boolean in(Gist one, Gist other) {
    return one.description().equals(other.description())
        && one.files().size() == other.files().size()
        && one.files().stream().allMatch(file -> same(file, other.file(file.name())));
  }

  private static boolean same(GistFile file, Optional<GistFile> other) {
    if (other.isEmpty()) {
      return false;
    }
    if (file.blobId() != null && other.get().blobId() != null) {
      return file.blobId().equals(other.get().blobId());
    }
    return file.size() == other.get().size() && Objects.equals(file.rawUrl(), other.get().rawUrl());
  }
}
