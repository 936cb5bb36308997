package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileMerge.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// One account that is used in two places.
abstract class MergeScene {
  @TempDir private Path home;

  private Surroundings around;
  private Library elsewhere;
  Library library;

  @BeforeEach
  void open() throws GistException, IOException {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    elsewhere = around.mine("elsewhere");
  }

  @AfterEach
  void close() {
    around.close();
  }

  static Outcome outcome(MergePlan plan, String name) {
    return plan.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  void save(MergePlan plan, Draft draft) throws GistException {
    library.save(library.drafts().base(draft, plan.now().gist()), draft.change());
  }

  void theyChange(Gist base, @Nullable String description, Object... namesAndChanges)
      throws GistException {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndChanges.length; i += 2) {
      files.put((String) namesAndChanges[i], (FileChange) namesAndChanges[i + 1]);
    }
    elsewhere.save(elsewhere.open(base.id()).gist(), new GistChange(description, files));
  }

  Gist opened(String... namesAndContents) throws GistException {
    return library.open(around.given(around.me(), namesAndContents).id()).gist();
  }

  static Draft draft(Gist base, DraftFile file) {
    return new Draft(
        base.id(),
        base.id(),
        base.description(),
        base.description(),
        base.visibility(),
        List.of(file),
        Instant.now());
  }

  static DraftFile edited(Gist base, String name, String content) {
    return new DraftFile(name, blobOf(base, name), name, content, false);
  }

  static @Nullable String blobOf(Gist gist, String name) {
    return gist.file(name).map(GistFile::blobId).orElse(null);
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

  static FileChange delete() {
    return new FileChange.Delete();
  }
}
