package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
  @TempDir private Path home;

  private Surroundings around;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
  }

  @AfterEach
  void close() {
    around.close();
  }

  @Test
  void aSavedChangeIsOnTheHostAndHere() throws Exception {
    Gist base = opened("a.txt", "one", "b.txt", "two", "c.txt", "three");
    List<LibraryEvent> events = Surroundings.eventsOf(library);

    OpenGist saved =
        library.save(
            base,
            change(
                "new words",
                "a.txt",
                new FileChange.Write("ONE"),
                "b.txt",
                new FileChange.Rename("B.txt"),
                "c.txt",
                new FileChange.Delete(),
                "d.txt",
                new FileChange.Write("four")));

    assertThat(saved.gist().description()).isEqualTo("new words");
    assertThat(onHost(base.id(), "a.txt")).isEqualTo("ONE");
    assertThat(onHost(base.id(), "B.txt")).isEqualTo("two");
    assertThat(onHost(base.id(), "c.txt")).isNull();
    assertThat(library.cached(base.id()).orElseThrow().gist()).isEqualTo(saved.gist());
    assertThat(saved.gist().file("d.txt").orElseThrow().content()).isEqualTo("four");
    assertThat(events).hasSize(1).first().isInstanceOf(LibraryEvent.GistChanged.class);
    assertThat(around.writes()).hasSize(2);
  }

  @Test
  void aChangeOfNothingSendsNothing() throws Exception {
    Gist base = opened("a.txt", "one");
    assertThat(library.save(base, change(null)).gist()).isEqualTo(base);
    assertThat(around.writes()).hasSize(1);
  }

  @Test
  void blankContentIsRefusedBeforeItIsSent() throws Exception {
    Gist base = opened("a.txt", "one");
    assertThat(failureOf(() -> library.save(base, change(null, "a.txt", write(" \n")))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("a.txt", "missing_field", null))));
    assertThat(failureOf(() -> library.create(Surroundings.gist(Visibility.SECRET, "x", ""))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("x", "missing_field", null))));
    assertThat(failureOf(() -> library.create(Surroundings.gist(Visibility.SECRET))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("files", "missing_field", null))));
    assertThat(around.writes()).hasSize(1);
  }

  @Test
  void namesThatCannotBeAreRefusedBeforeTheyAreSent() throws Exception {
    Gist base = opened("a.txt", "one", "b.txt", "two");
    assertThat(failureOf(() -> library.save(base, change(null, "x/y", write("z")))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("x/y", "invalid_name", null))));
    assertThat(
            failureOf(
                () -> library.save(base, change(null, "a.txt", new FileChange.Rename("b.txt")))))
        .isEqualTo(new Failure.Rejected(List.of(new Reason("b.txt", "already_exists", null))));
    assertThat(around.writes()).hasSize(1);
  }

  @Nested
  class WhenSomebodyElseSavedMeanwhile {
    private Library elsewhere;

    @BeforeEach
    void open() throws Exception {
      elsewhere = around.mine("elsewhere");
    }

    @Test
    void theSameFileIsAConflictAndNothingIsOverwritten() throws Exception {
      Gist base = opened("a.txt", "one", "b.txt", "two");
      elsewhere.save(elsewhere.open(base.id()).gist(), change(null, "a.txt", write("theirs")));

      assertThat(failureOf(() -> library.save(base, change(null, "a.txt", write("mine")))))
          .isEqualTo(new Failure.Conflict(List.of("a.txt"), false));
      assertThat(onHost(base.id(), "a.txt")).isEqualTo("theirs");
    }

    @Test
    void anotherFileIsNoConflict() throws Exception {
      Gist base = opened("a.txt", "one", "b.txt", "two");
      elsewhere.save(elsewhere.open(base.id()).gist(), change(null, "b.txt", write("theirs")));

      OpenGist saved = library.save(base, change(null, "a.txt", write("mine")));

      assertThat(saved.gist().file("a.txt").orElseThrow().content()).isEqualTo("mine");
      assertThat(saved.gist().file("b.txt").orElseThrow().content()).isEqualTo("theirs");
    }

    @Test
    void theirDescriptionIsNotLostToMine() throws Exception {
      Gist base = opened("a.txt", "one");
      elsewhere.save(elsewhere.open(base.id()).gist(), change("theirs"));

      assertThat(failureOf(() -> library.save(base, change("mine"))))
          .isEqualTo(new Failure.Conflict(List.of(), true));
      library.save(base, change(null, "a.txt", write("mine")));
      assertThat(library.open(base.id()).gist().description()).isEqualTo("theirs");
    }

    @Test
    void aFileThatIsGoneOrThatCameIsAConflict() throws Exception {
      Gist base = opened("a.txt", "one", "b.txt", "two");
      elsewhere.save(
          elsewhere.open(base.id()).gist(),
          change(null, "a.txt", new FileChange.Delete(), "c.txt", write("theirs")));

      assertThat(
              failureOf(
                  () ->
                      library.save(
                          base,
                          change(
                              null,
                              "a.txt",
                              write("mine"),
                              "b.txt",
                              new FileChange.Rename("c.txt")))))
          .isEqualTo(new Failure.Conflict(List.of("a.txt", "c.txt"), false));
      assertThat(failureOf(() -> library.save(base, change(null, "c.txt", write("mine")))))
          .isEqualTo(new Failure.Conflict(List.of("c.txt"), false));
    }

    @Test
    void theSameTextFromBothIsNoConflict() throws Exception {
      Gist base = opened("a.txt", "one");
      elsewhere.save(elsewhere.open(base.id()).gist(), change(null, "n.txt", write("same")));
      library.save(base, change(null, "n.txt", write("same")));
      assertThat(onHost(base.id(), "n.txt")).isEqualTo("same");
    }

    @Test
    void aGistThatIsGoneIsNotFound() throws Exception {
      Gist base = opened("a.txt", "one");
      elsewhere.delete(base.id());
      assertThat(failureOf(() -> library.save(base, change("mine"))))
          .isEqualTo(new Failure.NotFound());
    }
  }

  @Test
  void savingOfflineChangesNothingHere() throws Exception {
    Gist base = opened("a.txt", "one");
    around.sandbox().close();
    assertThat(failureOf(() -> library.save(base, change(null, "a.txt", write("mine")))))
        .isInstanceOf(Failure.Offline.class);
    assertThat(library.cached(base.id()).orElseThrow().gist()).isEqualTo(base);
  }

  @Test
  void anAnswerThatGotLostIsToldApartFromNoConnection() throws Exception {
    Gist base = opened("a.txt", "one");
    around.sandbox().trouble().next(1, Received::isWrite, new Mishap.LoseAnswer());
    assertThat(failureOf(() -> library.save(base, change(null, "a.txt", write("mine")))))
        .isInstanceOf(Failure.AnswerLost.class);
    assertThat(onHost(base.id(), "a.txt")).isEqualTo("mine");
    assertThat(library.open(base.id()).gist().file("a.txt").orElseThrow().content())
        .isEqualTo("mine");
  }

  @Test
  void aNewGistStandsAmongMineAtOnce() throws Exception {
    OpenGist made = library.create(Surroundings.gist(Visibility.PUBLIC, "a.txt", "one"));
    assertThat(made.gist().isPublic()).isTrue();
    assertThat(library.local(new Shelf.All()))
        .singleElement()
        .extracting(Gist::id)
        .isEqualTo(made.gist().id());
    assertThat(library.cached(made.gist().id()).orElseThrow().gist()).isEqualTo(made.gist());
  }

  @Test
  void whoHearsOfANewGistFindsItOnItsShelf() throws Exception {
    List<List<Gist>> found = new ArrayList<>();
    library.listen(event -> found.add(mine()));
    String made = library.create(Surroundings.gist(Visibility.SECRET, "a.txt", "one")).gist().id();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).singleElement().extracting(Gist::id).isEqualTo(made);

    Gist theirs = around.given(around.other(), "b.txt", "two");
    found.clear();
    String fork = library.fork(theirs.id()).gist().id();
    assertThat(found.getFirst()).extracting(Gist::id).containsExactlyInAnyOrder(made, fork);
  }

  private List<Gist> mine() {
    try {
      return library.local(new Shelf.All());
    } catch (GistException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDeletedGistIsGoneThereAndHere() throws Exception {
    Gist gist = opened("a.txt", "one");
    List<LibraryEvent> events = Surroundings.eventsOf(library);
    library.delete(gist.id());
    assertThat(around.sandbox().gistsOf(around.me().login())).isEmpty();
    assertThat(library.local(new Shelf.All())).isEmpty();
    assertThat(events)
        .containsExactly(new LibraryEvent.GistRemoved(gist.id()), new LibraryEvent.TrashChanged());
  }

  @Test
  void somebodyElsesGistCannotBeChangedAndStaysHere() throws Exception {
    Gist theirs = around.given(around.other(), "a.txt", "one");
    Gist base = library.open(theirs.id()).gist();
    assertThat(failureOf(() -> library.save(base, change("mine"))))
        .isEqualTo(new Failure.NotFound());
    assertThat(failureOf(() -> library.delete(base.id()))).isEqualTo(new Failure.NotFound());
    assertThat(library.cached(base.id())).isPresent();
  }

  private Gist opened(String... namesAndContents) throws GistException {
    return library.open(around.given(around.me(), namesAndContents).id()).gist();
  }

  private @Nullable String onHost(String id, String name) {
    return around
        .sandbox()
        .content(id, name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  private interface Attempt {
    void run() throws GistException;
  }

  private static Failure failureOf(Attempt attempt) {
    return catchThrowableOfType(GistException.class, attempt::run).failure();
  }

  private static FileChange write(String content) {
    return new FileChange.Write(content);
  }

  private static GistChange change(@Nullable String description, Object... namesAndChanges) {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndChanges.length; i += 2) {
      files.put((String) namesAndChanges[i], (FileChange) namesAndChanges[i + 1]);
    }
    return new GistChange(description, files);
  }
}
