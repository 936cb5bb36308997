package dev.sheaf.library;

import dev.sheaf.gist.TrashedGist;
import java.util.List;

/// A deleted gist with what is here of its files.
public record OpenTrash(TrashedGist gist, List<OpenFile> files) {
  public OpenTrash {
    files = List.copyOf(files);
  }

  /// The names of the files that no host would take into a new gist, or that are not here.
  public List<String> leftBehind() {
    return files.stream().filter(file -> !canBeMade(file)).map(file -> file.file().name()).toList();
  }

  /// Whether anything of it can be made into a new gist.
  public boolean isRestorable() {
    return files.stream().anyMatch(OpenTrash::canBeMade);
  }

  static boolean canBeMade(OpenFile file) {
    String content = file.file().content();
    return file.state() == FileState.COMPLETE && content != null && !content.isBlank();
  }
}
