package dev.sheaf.library;

import java.util.List;
import java.util.Optional;

/// A gist as it was at a revision, with its texts.
///
/// @param files with how much of each is here
/// @param cloned whether a clone told them, for the API could not
public record OpenRevision(String gistId, String version, List<OpenFile> files, boolean cloned) {
  public OpenRevision {
    files = List.copyOf(files);
  }

  public Optional<OpenFile> file(String name) {
    return files.stream().filter(file -> file.file().name().equals(name)).findFirst();
  }
}
