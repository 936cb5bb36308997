package dev.sheaf.gist;

import java.time.Instant;
import java.util.List;

/// A gist that is deleted, with the files it had.
///
/// @param files without contents
/// @param comments how many it had, which are gone with it
/// @param elsewhere whether it was found gone rather than deleted here
public record TrashedGist(
    String gistId,
    String description,
    Visibility visibility,
    List<GistFile> files,
    Instant createdAt,
    Instant updatedAt,
    int comments,
    Instant deletedAt,
    boolean elsewhere) {
  public TrashedGist {
    files = List.copyOf(files);
  }

  public static TrashedGist of(Gist gist, Instant deletedAt, boolean elsewhere) {
    return new TrashedGist(
        gist.id(),
        gist.description(),
        gist.visibility(),
        gist.files().stream().map(GistFile::withoutContent).toList(),
        gist.createdAt(),
        gist.updatedAt(),
        gist.comments(),
        deletedAt,
        elsewhere);
  }

  /// The name it went by: that of its first file.
  public String title() {
    return files.isEmpty() ? gistId : files.getFirst().name();
  }
}
