package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Visibility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00.123Z");

  @TempDir private Path home;

  @Test
  void aDraftIsThereForWhoComesAfterACrash() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "one", "b.txt", "two", "c.txt", "three");
      Library library = around.mine("mine");
      Draft draft = edit(library.open(gist.id()).gist());
      library.drafts().keep(draft);

      // What a killed process leaves: the files as they are, nothing closed.
      for (String part : List.of("mine.db", "mine.db-wal")) {
        Files.copy(home.resolve(part), home.resolve(part.replace("mine", "copy")));
      }
      Library after = around.mine("copy");

      assertThat(after.drafts().find(gist.id())).contains(draft);
      assertThat(after.drafts().all()).containsExactly(draft);
    }
  }

  @Test
  void aLaterKeepReplacesTheEarlierAndDiscardForgets() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      Drafts drafts = library.drafts();
      Draft first = fresh("new-1", "one", NOW);
      Draft second = fresh("new-2", "two", NOW.plusSeconds(1));
      drafts.keep(first);
      drafts.keep(second);
      Draft third = fresh("new-1", "three", NOW.plusSeconds(2));
      drafts.keep(third);

      assertThat(drafts.all()).containsExactly(third, second);
      drafts.discard("new-1");
      assertThat(drafts.all()).containsExactly(second);
      assertThat(library.size().drafts()).isEqualTo(1);
    }
  }

  @Test
  void aDraftOutlivesItsGist() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "one", "b.txt", "two", "c.txt", "three");
      Library library = around.mine("mine");
      library.refresh(new Shelf.All(), page -> {});
      library.drafts().keep(edit(library.open(gist.id()).gist()));
      library.delete(gist.id());
      assertThat(library.drafts().find(gist.id())).isPresent();
    }
  }

  @Test
  void aDraftKeptOverARestartStillMeetsWhatOthersSaved() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "one", "b.txt", "two", "c.txt", "three");
      Library library = around.mine("mine");
      Draft draft = edit(library.open(gist.id()).gist());
      library.drafts().keep(draft);
      Library elsewhere = around.mine("elsewhere");
      elsewhere.save(
          elsewhere.open(gist.id()).gist(),
          new GistChange(
              null, new LinkedHashMap<>(Map.of("a.txt", new FileChange.Write("theirs")))));

      Gist current = library.open(gist.id()).gist();
      Gist base = library.drafts().base(draft, current);

      assertThat(base.file("a.txt").orElseThrow().content()).isEqualTo("one");
      GistException failure =
          catchThrowableOfType(GistException.class, () -> library.save(base, draft.change()));
      assertThat(failure.failure()).isEqualTo(new Failure.Conflict(List.of("a.txt"), false));
    }
  }

  @Test
  void aDraftSavesAsExactlyWhatItChanged() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "one", "b.txt", "two", "c.txt", "three");
      Library library = around.mine("mine");
      Gist base = library.open(gist.id()).gist();

      Gist saved = library.save(base, edit(base).change()).gist();

      assertThat(saved.description()).isEqualTo("edited");
      assertThat(saved.files())
          .extracting(GistFile::name, GistFile::content)
          .containsExactlyInAnyOrder(
              tuple("a.txt", "ONE"), tuple("renamed.txt", "two"), tuple("new.txt", "four"));
      OpenGist made = library.create(fresh(Drafts.newId(), "made from a draft", NOW).newGist());
      assertThat(made.gist().file("x.txt").orElseThrow().content()).isEqualTo("made from a draft");
    }
  }

  // One of each: a changed, a renamed, a deleted and an added file.
  private static Draft edit(Gist gist) {
    return new Draft(
        gist.id(),
        gist.id(),
        gist.description(),
        "edited",
        gist.visibility(),
        List.of(
            new DraftFile("a.txt", blobId(gist, "a.txt"), "a.txt", "ONE", false),
            new DraftFile("b.txt", blobId(gist, "b.txt"), "renamed.txt", null, false),
            new DraftFile("c.txt", blobId(gist, "c.txt"), "c.txt", null, true),
            DraftFile.added("new.txt", "four")),
        NOW);
  }

  private static Draft fresh(String id, String content, Instant at) {
    return new Draft(
        id, null, null, "", Visibility.SECRET, List.of(DraftFile.added("x.txt", content)), at);
  }

  private static String blobId(Gist gist, String name) {
    return Objects.requireNonNull(gist.file(name).orElseThrow().blobId());
  }
}
