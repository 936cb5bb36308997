package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what a save sent, for its answer brings neither contents over 1 MB nor files beyond the
/// first 300.
final class Sent {
  private final Tables tables;

  Sent(Tables tables) {
    this.tables = tables;
  }

  /// To be called when the host took `changes` and before its `answer` is kept.
  void keep(Gist answer, Map<String, FileChange> changes) throws GistException {
    for (FileChange change : changes.values()) {
      String content = content(change);
      if (content != null) {
        keep(content);
      }
    }
    Optional<Gist> known =
        answer.filesTruncated() ? tables.gists().find(answer.id()) : Optional.empty();
    if (known.isPresent()) {
      tables.gists().put(List.of(known.get().withFiles(changed(known.get(), changes))));
    }
  }

  void keep(String content) throws GistException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    tables.blobs().put(BlobId.of(bytes), bytes);
  }

  private static @Nullable String content(FileChange change) {
    return switch (change) {
      case FileChange.Write(String content) -> content;
      case FileChange.RenameAndWrite(String newName, String content) -> content;
      case FileChange.Rename(String newName) -> null;
      case FileChange.Delete() -> null;
    };
  }

  private static List<GistFile> changed(Gist known, Map<String, FileChange> changes) {
    List<GistFile> files = new ArrayList<>();
    for (GistFile file : known.files()) {
      FileChange change = changes.get(file.name());
      if (change == null) {
        files.add(file);
        continue;
      }
      switch (change) {
        case FileChange.Write(String content) -> files.add(with(file, file.name(), content));
        case FileChange.RenameAndWrite(String newName, String content) ->
            files.add(with(file, newName, content));
        case FileChange.Rename(String newName) -> files.add(named(file, newName));
        case FileChange.Delete() -> {}
      }
    }
    changes.forEach(
        (name, change) -> {
          if (change instanceof FileChange.Write(String content) && known.file(name).isEmpty()) {
            files.add(
                with(new GistFile(name, null, null, 0, null, null, null, false), name, content));
          }
        });
    return files;
  }

  private static GistFile with(GistFile file, String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new GistFile(
        name, file.language(), file.mediaType(), bytes.length, null, BlobId.of(bytes), null, false);
  }

  private static GistFile named(GistFile file, String name) {
    return new GistFile(
        name,
        file.language(),
        file.mediaType(),
        file.size(),
        file.rawUrl(),
        file.blobId(),
        null,
        file.truncated());
  }
}
