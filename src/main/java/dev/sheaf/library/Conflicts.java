package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what somebody else changed, too, since an edit began.
final class Conflicts {
  private Conflicts() {}

  static void check(Gist base, Gist current, GistChange change) throws GistException {
    List<String> files = new ArrayList<>();
    change
        .files()
        .forEach(
            (name, file) -> {
              if (!sameFile(base.file(name), current.file(name), file)) {
                files.add(name);
              }
              String target = newName(file);
              if (target != null
                  && current.file(target).isPresent()
                  && base.file(target).isEmpty()) {
                files.add(target);
              }
            });
    boolean description =
        change.description() != null
            && !current.description().equals(base.description())
            && !current.description().equals(change.description());
    if (!files.isEmpty() || description) {
      throw new GistException(new Failure.Conflict(files, description));
    }
  }

  /// Whether the gist is as the change would make it.
  static boolean isDone(Gist base, Gist current, GistChange change) {
    return (change.description() == null || change.description().equals(current.description()))
        && change.files().entrySet().stream()
            .allMatch(file -> isDone(base, current, file.getKey(), file.getValue()));
  }

  private static boolean isDone(Gist base, Gist current, String name, FileChange change) {
    return switch (change) {
      case FileChange.Write(String content) -> holds(current, name, BlobId.of(content));
      case FileChange.Delete() -> current.file(name).isEmpty();
      case FileChange.Rename(String newName) ->
          current.file(name).isEmpty()
              && holds(current, newName, base.file(name).map(Conflicts::blobId).orElse(null));
      case FileChange.RenameAndWrite(String newName, String content) ->
          current.file(name).isEmpty() && holds(current, newName, BlobId.of(content));
    };
  }

  private static boolean holds(Gist gist, String name, @Nullable String blobId) {
    return blobId != null
        && gist.file(name).map(Conflicts::blobId).filter(blobId::equals).isPresent();
  }

  private static boolean sameFile(
      Optional<GistFile> base, Optional<GistFile> current, FileChange change) {
    if (base.isEmpty() || current.isEmpty()) {
      return base.isEmpty() == current.isEmpty()
          || isAlreadyDone(current.map(Conflicts::blobId).orElse(null), change);
    }
    return Objects.equals(blobId(base.get()), blobId(current.get()));
  }

  // The other one did just what this change would do.
  private static boolean isAlreadyDone(@Nullable String currentId, FileChange change) {
    return switch (change) {
      case FileChange.Write(String content) -> BlobId.of(content).equals(currentId);
      case FileChange.Delete() -> currentId == null;
      case FileChange.Rename(String newName) -> false;
      case FileChange.RenameAndWrite(String newName, String content) -> false;
    };
  }

  private static @Nullable String newName(FileChange change) {
    return switch (change) {
      case FileChange.Rename(String newName) -> newName;
      case FileChange.RenameAndWrite(String newName, String content) -> newName;
      case FileChange.Write(String content) -> null;
      case FileChange.Delete() -> null;
    };
  }

  static @Nullable String blobId(GistFile file) {
    return file.blobId() == null && file.content() != null
        ? BlobId.of(file.content())
        : file.blobId();
  }
}
