package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes down what a save was to do, so that it can be done later.
final class Snapshots {
  private Snapshots() {}

  static Draft of(Gist base, GistChange change, Instant now) {
    List<DraftFile> files = new ArrayList<>();
    change.files().forEach((name, file) -> files.add(file(base, name, file)));
    return new Draft(
        base.id(),
        base.id(),
        base.description(),
        change.description() == null ? base.description() : change.description(),
        base.visibility(),
        files,
        now);
  }

  private static DraftFile file(Gist base, String name, FileChange change) {
    Optional<GistFile> known = base.file(name);
    String baseName = known.map(GistFile::name).orElse(null);
    String blobId = known.map(Conflicts::blobId).orElse(null);
    return switch (change) {
      case FileChange.Write(String content) -> file(baseName, blobId, name, content);
      case FileChange.Rename(String newName) -> file(baseName, blobId, newName, null);
      case FileChange.RenameAndWrite(String newName, String content) ->
          file(baseName, blobId, newName, content);
      case FileChange.Delete() -> new DraftFile(name, blobId, name, null, true);
    };
  }

  private static DraftFile file(
      @Nullable String baseName, @Nullable String blobId, String name, @Nullable String content) {
    return new DraftFile(baseName, blobId, name, content, false);
  }

  static Draft of(String draftId, NewGist gist, Instant now) {
    List<DraftFile> files = new ArrayList<>();
    gist.files().forEach((name, content) -> files.add(DraftFile.added(name, content)));
    return new Draft(draftId, null, null, gist.description(), gist.visibility(), files, now);
  }

  /// What makes a gist that is there already the same as a draft of a new one.
  static Draft of(Gist made, Draft draft) {
    List<DraftFile> files = new ArrayList<>();
    for (DraftFile file : draft.files()) {
      Optional<GistFile> known = made.file(file.name());
      String blobId = known.map(Conflicts::blobId).orElse(null);
      boolean same = file.content() != null && BlobId.of(file.content()).equals(blobId);
      if (!same) {
        String baseName = known.map(GistFile::name).orElse(null);
        files.add(new DraftFile(baseName, blobId, file.name(), file.content(), false));
      }
    }
    for (GistFile file : made.files()) {
      if (draft.files().stream().noneMatch(mine -> mine.name().equals(file.name()))) {
        files.add(new DraftFile(file.name(), file.blobId(), file.name(), null, true));
      }
    }
    return new Draft(
        made.id(),
        made.id(),
        made.description(),
        draft.description(),
        made.visibility(),
        files,
        draft.keptAt());
  }

  /// A save that has nothing left to do.
  static Draft nothing(Gist saved, Instant now) {
    return new Draft(
        saved.id(),
        saved.id(),
        saved.description(),
        saved.description(),
        saved.visibility(),
        List.of(),
        now);
  }
}
