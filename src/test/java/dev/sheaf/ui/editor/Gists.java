package dev.sheaf.ui.editor;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.FileState;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes gists as a host would answer them.
final class Gists {
  static final User HELLO = new User("hello", 7, null, null);
  private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");

  private Gists() {}

  static Gist gist(String description, Map<String, String> contents) {
    List<GistFile> files =
        new TreeMap<>(contents)
            .entrySet().stream().map(entry -> file(entry.getKey(), entry.getValue())).toList();
    return new Gist(
        "2decf6c462d9b4418f2",
        description,
        Visibility.SECRET,
        HELLO,
        files,
        false,
        THEN,
        THEN,
        0,
        true,
        null,
        null,
        null);
  }

  /// All of it, as the host just sent it.
  static SavedGist saved(Gist gist) {
    List<OpenFile> files =
        gist.files().stream()
            .map(file -> new OpenFile(file, file.isComplete() ? FileState.COMPLETE : FileState.CUT))
            .toList();
    return SavedGist.of(new OpenGist(gist, files, THEN, true));
  }

  static GistFile file(String name, String content) {
    return new GistFile(
        name,
        null,
        "text/plain",
        content.getBytes(StandardCharsets.UTF_8).length,
        null,
        BlobId.of(content),
        content,
        false);
  }
}
