package dev.sheaf.gist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What one save changes of a gist, and nothing else.
///
/// @param description null where it stays
/// @param files by the name each file has on the host now, or, for an added one, will have
public record GistChange(@Nullable String description, SequencedMap<String, FileChange> files) {
  public GistChange {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  /// What happens to one file.
  public sealed interface FileChange {
    /// A file that was not there, or new content for one that was.
    record Write(String content) implements FileChange {}

    /// Another name for the same content.
    record Rename(String newName) implements FileChange {}

    /// Another name and other content at once.
    record RenameAndWrite(String newName, String content) implements FileChange {}

    /// The file goes.
    record Delete() implements FileChange {}
  }

  public boolean isEmpty() {
    return description == null && files.isEmpty();
  }
}
