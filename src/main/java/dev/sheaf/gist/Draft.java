package dev.sheaf.gist;

import dev.sheaf.gist.GistChange.FileChange;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An edit that is not saved yet, of a gist or of one that is on no host so far.
///
/// @param id that of the gist, or a local one for a new gist
/// @param gistId null for a new gist
/// @param baseDescription the description the edit began from; null for a new gist
/// @param files those the edit touches, no others
/// @param keptAt when it was last written down
public record Draft(
    String id,
    @Nullable String gistId,
    @Nullable String baseDescription,
    String description,
    Visibility visibility,
    List<DraftFile> files,
    Instant keptAt) {
  public Draft {
    files = List.copyOf(files);
  }

  public boolean isNew() {
    return gistId == null;
  }

  /// What a save of this draft would change of the gist.
  public GistChange change() {
    SequencedMap<String, FileChange> changes = new LinkedHashMap<>();
    for (DraftFile file : files) {
      FileChange change = change(file);
      if (change != null) {
        changes.put(file.baseName() == null ? file.name() : file.baseName(), change);
      }
    }
    return new GistChange(description.equals(baseDescription) ? null : description, changes);
  }

  private static @Nullable FileChange change(DraftFile file) {
    if (file.deleted()) {
      return file.baseName() == null ? null : new FileChange.Delete();
    }
    if (file.isRenamed()) {
      return file.content() == null
          ? new FileChange.Rename(file.name())
          : new FileChange.RenameAndWrite(file.name(), file.content());
    }
    return file.content() == null ? null : new FileChange.Write(file.content());
  }

  /// The gist that a first save of this draft would make.
  public NewGist newGist() {
    Map<String, String> contents = new LinkedHashMap<>();
    for (DraftFile file : files) {
      if (!file.deleted() && file.content() != null) {
        contents.put(file.name(), file.content());
      }
    }
    return NewGist.of(description, visibility, contents);
  }
}
