package dev.sheaf.library;

import static dev.sheaf.library.Deeds.change;
import static dev.sheaf.library.Deeds.queued;
import static dev.sheaf.library.Deeds.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  @TempDir private Path home;

  private Surroundings around;
  private Library library;
  private Outbox outbox;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    outbox = library.outbox();
  }

  @AfterEach
  void close() {
    around.close();
  }

  @Test
  void whatTheHostDoesAtOnceLeavesNothingBehind() throws Exception {
    Gist gist = opened("a.txt", "one");
    Sending<OpenGist> sending = outbox.save(gist, write("a.txt", "two"));
    assertThat(((Sending.Sent<OpenGist>) sending).result().gist().file("a.txt"))
        .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo("two"));
    assertThat(outbox.all()).isEmpty();
    assertThat(onHost(gist.id(), "a.txt")).isEqualTo("two");
  }

  @Test
  void whatTheHostRefusesAtOnceIsThrownAndItsTextIsADraft() throws Exception {
    Gist gist = opened("a.txt", "one");
    around.mine("elsewhere").outbox().save(gist, write("a.txt", "theirs"));
    assertThat(failureOf(() -> outbox.save(gist, write("a.txt", "mine"))))
        .isEqualTo(new Failure.Conflict(List.of("a.txt"), false));
    assertThat(outbox.all()).isEmpty();
    assertThat(library.drafts().find(gist.id()).orElseThrow().files())
        .extracting(DraftFile::content)
        .containsExactly("mine");
    assertThat(onHost(gist.id(), "a.txt")).isEqualTo("theirs");
  }

  @Nested
  class WhenTheHostIsOff {
    private Gist gist;

    @BeforeEach
    void unplug() throws Exception {
      gist = opened("a.txt", "one", "b.txt", "two", "c.txt", "three");
      library.refresh(new Shelf.All(), page -> {});
      around.sandbox().unplug();
    }

    @Test
    void everythingWaitsInOrderAndIsDoneWhenTheHostIsBack() throws Exception {
      queued(
          outbox.save(
              gist,
              change(
                  "new words",
                  "a.txt",
                  new FileChange.RenameAndWrite("A.txt", "ONE"),
                  "b.txt",
                  new FileChange.Delete(),
                  "d.txt",
                  new FileChange.Write("four"))));
      queued(outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "fresh")));
      queued(outbox.star(gist.id(), true));
      queued(outbox.addComment(gist.id(), "well said"));
      assertThat(outbox.all())
          .extracting(errand -> errand.deed().getClass().getSimpleName())
          .containsExactly("Save", "Create", "Star", "AddComment");
      assertThat(outbox.send().orElseThrow()).isInstanceOf(Failure.Offline.class);
      assertThat(outbox.all()).hasSize(4);

      around.sandbox().plugIn();
      assertThat(outbox.send()).isEmpty();

      assertThat(outbox.all()).isEmpty();
      assertThat(onHost(gist.id(), "A.txt")).isEqualTo("ONE");
      assertThat(onHost(gist.id(), "b.txt")).isNull();
      assertThat(onHost(gist.id(), "d.txt")).isEqualTo("four");
      assertThat(library.open(gist.id()).gist().description()).isEqualTo("new words");
      assertThat(around.sandbox().gistsOf(around.me().login())).hasSize(2);
      assertThat(library.isStarred(gist.id())).isTrue();
      assertThat(library.comments(gist.id()).items())
          .singleElement()
          .satisfies(comment -> assertThat(comment.body()).isEqualTo("well said"));
      assertThat(library.local(new Shelf.All())).hasSize(2);
    }

    @Test
    void aSecondSaveTakesThePlaceOfTheFirst() throws Exception {
      queued(outbox.save(gist, write("a.txt", "first")));
      queued(outbox.save(gist, write("b.txt", "second")));
      assertThat(outbox.all()).hasSize(1);
      around.sandbox().plugIn();
      outbox.send();
      assertThat(onHost(gist.id(), "a.txt")).isEqualTo("one");
      assertThat(onHost(gist.id(), "b.txt")).isEqualTo("second");
    }

    @Test
    void aSecondCreateOfTheSameDraftMakesOneGist() throws Exception {
      queued(outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "first")));
      queued(outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "second")));
      around.sandbox().plugIn();
      outbox.send();
      List<String> mine = around.sandbox().gistsOf(around.me().login());
      assertThat(mine).hasSize(2);
      assertThat(onHost(mine.getFirst(), "n.txt")).isEqualTo("second");
    }

    @Test
    void whatWaitsOutlivesTheProcess() throws Exception {
      queued(outbox.save(gist, write("a.txt", "mine")));
      Errand before = outbox.all().getFirst();
      library.close();
      Library again = around.mine("mine");
      assertThat(again.outbox().all()).containsExactly(before);
      around.sandbox().plugIn();
      again.outbox().send();
      assertThat(onHost(gist.id(), "a.txt")).isEqualTo("mine");
    }

    @Test
    void aSaveThatIsTakenBackIsADraft() throws Exception {
      queued(outbox.save(gist, write("a.txt", "mine")));
      outbox.withdraw(outbox.all().getFirst().number());
      Draft draft = library.drafts().find(gist.id()).orElseThrow();
      assertThat(draft.change()).isEqualTo(write("a.txt", "mine"));
      around.sandbox().plugIn();
      outbox.send();
      assertThat(onHost(gist.id(), "a.txt")).isEqualTo("one");
    }

    @Test
    void whatWasTypedAfterASaveStandsOnTopOfItOnceItIsSent() throws Exception {
      queued(
          outbox.save(
              gist,
              change(
                  null, "a.txt", new FileChange.Write("sent"), "b.txt", new FileChange.Delete())));
      library
          .drafts()
          .keep(
              new Draft(
                  gist.id(),
                  gist.id(),
                  gist.description(),
                  "typed since",
                  gist.visibility(),
                  List.of(file("a.txt", "one", "typed since"), file("b.txt", "two", "kept")),
                  Instant.EPOCH));
      around.sandbox().plugIn();
      outbox.send();

      Draft left = library.drafts().find(gist.id()).orElseThrow();
      Gist now = library.open(gist.id()).gist();
      library.save(library.drafts().base(left, now), left.change());
      assertThat(onHost(gist.id(), "a.txt")).isEqualTo("typed since");
      assertThat(onHost(gist.id(), "b.txt")).isEqualTo("kept");
      assertThat(library.open(gist.id()).gist().description()).isEqualTo("typed since");
    }

    @Test
    void theDraftGoesWithTheSaveThatHoldsAllOfIt() throws Exception {
      Draft draft =
          new Draft(
              gist.id(),
              gist.id(),
              gist.description(),
              gist.description(),
              gist.visibility(),
              List.of(file("a.txt", "one", "mine")),
              Instant.EPOCH);
      library.drafts().keep(draft);
      queued(outbox.save(gist, draft.change()));
      assertThat(library.drafts().find(gist.id())).contains(draft);
      around.sandbox().plugIn();
      outbox.send();
      assertThat(library.drafts().find(gist.id())).isEmpty();
    }

    @Test
    void aConflictStaysWithItsReasonAndHoldsUpNoOtherGist() throws Exception {
      queued(outbox.save(gist, write("a.txt", "mine")));
      queued(outbox.create("new-1", Surroundings.gist(Visibility.SECRET, "n.txt", "fresh")));
      around.sandbox().plugIn();
      around.mine("elsewhere").outbox().save(gist, write("a.txt", "theirs"));

      assertThat(outbox.send()).isEmpty();

      assertThat(outbox.all())
          .singleElement()
          .extracting(Errand::state)
          .isEqualTo(new Errand.State.Refused(new Failure.Conflict(List.of("a.txt"), false)));
      assertThat(library.drafts().find(gist.id())).isPresent();
      assertThat(around.sandbox().gistsOf(around.me().login())).hasSize(2);

      Gist now = library.open(gist.id()).gist();
      assertThat(outbox.save(now, write("a.txt", "both"))).isInstanceOf(Sending.Sent.class);
      assertThat(outbox.all()).isEmpty();
      assertThat(onHost(gist.id(), "a.txt")).isEqualTo("both");
    }

    private DraftFile file(String name, String before, String content) {
      return new DraftFile(name, dev.sheaf.gist.BlobId.of(before), name, content, false);
    }
  }

  @Test
  void aDeedOutlivesTheFileAsItIs() throws Exception {
    around.sandbox().unplug();
    outbox.star("s", false);
    outbox.fork("f");
    outbox.editComment("e", 7, "better");
    outbox.deleteComment("d", 8);
    outbox.delete("g");
    assertThat(outbox.all())
        .extracting(Errand::deed)
        .containsExactly(
            new Deed.Star("s", false),
            new Deed.Fork("f"),
            new Deed.EditComment("e", 7, "better"),
            new Deed.DeleteComment("d", 8),
            new Deed.Delete("g"));
  }

  private Gist given(String... namesAndContents) throws GistException {
    return around.given(around.me(), namesAndContents);
  }

  private Gist opened(String... namesAndContents) throws GistException {
    return library.open(given(namesAndContents).id()).gist();
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
}
