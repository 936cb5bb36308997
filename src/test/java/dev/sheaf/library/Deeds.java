package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What tests ask of a host.
final class Deeds {
  private Deeds() {}

  static GistChange write(String name, String content) {
    return new GistChange(null, new LinkedHashMap<>(Map.of(name, new FileChange.Write(content))));
  }

  static GistChange change(@Nullable String description, Object... namesAndChanges) {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndChanges.length; i += 2) {
      files.put((String) namesAndChanges[i], (FileChange) namesAndChanges[i + 1]);
    }
    return new GistChange(description, files);
  }

  static Errand queued(Sending<?> sending) {
    assertThat(sending).isInstanceOf(Sending.Queued.class);
    return ((Sending.Queued<?>) sending).errand();
  }
}
