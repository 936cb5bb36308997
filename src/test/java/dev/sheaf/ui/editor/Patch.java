package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Applies changes as a host does that looks at every file as it was before.
final class Patch {
  private Patch() {}

  static Map<String, String> contents(Gist gist) {
    Map<String, String> contents = new TreeMap<>();
    gist.files().forEach(file -> contents.put(file.name(), Objects.requireNonNull(file.content())));
    return contents;
  }

  static Gist apply(Gist before, GistChange change) {
    Map<String, String> old = contents(before);
    Map<String, String> next = new HashMap<>(old);
    change.files().keySet().forEach(next::remove);
    change
        .files()
        .forEach(
            (name, file) -> {
              switch (file) {
                case FileChange.Write(String content) -> put(next, name, content);
                case FileChange.Rename(String to) ->
                    put(next, to, Objects.requireNonNull(old.get(name)));
                case FileChange.RenameAndWrite(String to, String content) -> {
                  Objects.requireNonNull(old.get(name));
                  put(next, to, content);
                }
                case FileChange.Delete() -> Objects.requireNonNull(old.get(name));
              }
            });
    String description = change.description() == null ? before.description() : change.description();
    return Gists.gist(description, next);
  }

  private static void put(Map<String, String> files, String name, String content) {
    if (files.put(name, content) != null) {
      throw new IllegalStateException("two files would be called " + name);
    }
  }
}
