package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Somebody else saves in the very moment of a save.
abstract class OverwriteScene {
  @TempDir Path home;

  Surroundings around;
  Library library;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
  }

  @AfterEach
  void close() {
    around.close();
  }

  void slipIn(Gist gist, GistChange change) {
    around
        .sandbox()
        .trouble()
        .next(
            1,
            request -> request.method().equals("PATCH"),
            new Mishap.After(() -> patch(gist, change)));
  }

  void patch(Gist gist, GistChange change) {
    try (GitHub second = around.client(around.me())) {
      second.update(gist.id(), change);
    } catch (GistException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isCommits(Received request) {
    return request.path().contains("/commits");
  }

  Gist opened(String... namesAndContents) throws GistException {
    return library.open(around.given(around.me(), namesAndContents).id()).gist();
  }

  @Nullable String onHost(Gist gist, String name) {
    return around
        .sandbox()
        .content(gist.id(), name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  static FileChange write(String content) {
    return new FileChange.Write(content);
  }

  static GistChange change(String name, FileChange file) {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put(name, file);
    return new GistChange(null, files);
  }
}
