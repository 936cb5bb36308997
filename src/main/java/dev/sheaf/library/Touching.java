package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.UncheckedSave;
import dev.sheaf.gist.UncheckedSave.Touched;
import dev.sheaf.library.Overwritten.Lost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells by the files that a save changed what the gist was like before, and after.
record Touching(UncheckedSave save) {
  /// The files whose text, or whose being there, a save changes. Those whose content nothing tells
  /// apart from another are left out: they could raise no alarm.
  static List<Touched> of(Gist checked, GistChange change) {
    List<Touched> touched = new ArrayList<>();
    change
        .files()
        .forEach(
            (name, file) -> {
              Optional<GistFile> before = checked.file(name);
              String id = before.map(Touching::id).orElse(null);
              if (before.isEmpty() || id != null) {
                touched(name, id, file).ifPresent(touched::add);
              }
            });
    return touched;
  }

  // A mere new name leaves the text as it is.
  private static Optional<Touched> touched(
      String name, @Nullable String before, FileChange change) {
    return switch (change) {
      case FileChange.Write(String content) ->
          Optional.of(new Touched(name, before, name, BlobId.of(content)));
      case FileChange.RenameAndWrite(String newName, String content) ->
          Optional.of(new Touched(name, before, newName, BlobId.of(content)));
      case FileChange.Delete() -> Optional.of(new Touched(name, before, null, null));
      case FileChange.Rename rename -> Optional.empty();
    };
  }

  /// Whether the gist has all that was saved.
  boolean isDoneIn(Gist gist) {
    return save.files().stream()
        .allMatch(
            file ->
                file.mine() == null
                    ? gist.file(file.name()).isEmpty()
                    : same(file.after(), gist.file(file.mine())));
  }

  /// The files that are not as they were when it was looked at before the save.
  List<Lost> lostFrom(Gist gist) {
    return save.files().stream()
        .filter(file -> !same(file.before(), gist.file(file.name())))
        .map(file -> new Lost(file.name(), file.mine()))
        .toList();
  }

  private static boolean same(@Nullable String id, Optional<GistFile> file) {
    if (id == null || file.isEmpty()) {
      return (id == null) == file.isEmpty();
    }
    String other = id(file.get());
    return other == null || id.equals(other);
  }

  private static @Nullable String id(GistFile file) {
    return file.isComplete() && file.content() != null ? BlobId.of(file.content()) : file.blobId();
  }
}
