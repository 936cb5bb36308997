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
import dev.sheaf.gist.Revision;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir private Path home;
  private Surroundings around;
  private Library library;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    gist = around.given(around.me(), "a.txt", "one\ntwo\n", "b.txt", "b\n");
  }

  @AfterEach
  void stop() {
    around.close();
  }

  private void change(String name, FileChange change) throws GistException {
    try (GitHub client = around.client(around.me())) {
      var _ =
          client.update(gist.id(), new GistChange(null, new LinkedHashMap<>(Map.of(name, change))));
    }
  }

  private List<String> versions() throws GistException {
    gist = library.open(gist.id()).gist();
    return library.revisions(gist.id()).items().stream().map(Revision::version).toList();
  }

  private static boolean isRevision(Received request) {
    return request.path().matches(".*/gists/[0-9a-f]+/[0-9a-f]{40}");
  }

  private static String text(OpenRevision revision, String name) {
    return revision.file(name).map(file -> file.file().content()).orElse("-");
  }

  @Test
  void aRevisionThatWasReadIsThereWithoutTheHost() throws Exception {
    change("a.txt", new FileChange.Write("one\nTWO\n"));
    change("b.txt", new FileChange.Delete());
    String first = versions().getLast();
    assertThat(text(library.history().open(gist.id(), first), "a.txt")).isEqualTo("one\ntwo\n");

    around.sandbox().close();
    OpenRevision again = library.history().open(gist.id(), first);
    assertThat(text(again, "a.txt")).isEqualTo("one\ntwo\n");
    assertThat(text(again, "b.txt")).isEqualTo("b\n");
    assertThat(again.cloned()).isFalse();
  }

  @Test
  void whatTheApiCannotGiveComesFromOneClone() throws Exception {
    change("a.txt", new FileChange.Write("one\nTWO\n"));
    List<String> versions = versions();
    around.sandbox().trouble().always(HistoryTest::isRevision, Mishap.badGateway());

    OpenRevision first = library.history().open(gist.id(), versions.getLast());
    assertThat(first.cloned()).isTrue();
    assertThat(text(first, "a.txt")).isEqualTo("one\ntwo\n");

    around.sandbox().requests().clear();
    assertThat(text(library.history().open(gist.id(), versions.getFirst()), "a.txt"))
        .isEqualTo("one\nTWO\n");
    assertThat(around.sandbox().requests().count()).isZero();
  }

  @Test
  void aRevisionOfMoreFilesThanTheApiListsComesFromAClone() throws Exception {
    try (Surroundings odd = new Surroundings(home.resolve("odd"), SandboxOptions.filled(160, 11))) {
      Library filled = odd.mine("filled");
      filled.refresh(new Shelf.All(), page -> {});
      Gist many =
          filled.local(new Shelf.All()).stream()
              .filter(one -> one.description().equals("305 files"))
              .findFirst()
              .orElseThrow();
      String version = filled.revisions(many.id()).items().getFirst().version();
      OpenRevision open = filled.history().open(many.id(), version);
      assertThat(open.files()).hasSize(305);
      assertThat(open.cloned()).isTrue();
    }
  }

  @Test
  void withoutTheHostARevisionNeverReadIsAFailure() throws Exception {
    String version = versions().getFirst();
    around.sandbox().close();
    GistException thrown =
        catchThrowableOfType(GistException.class, () -> library.history().open(gist.id(), version));
    assertThat(thrown.failure()).isInstanceOf(Failure.Offline.class);
  }

  @Test
  void eachLineIsOfTheRevisionThatBroughtItAlsoUnderAnotherName() throws Exception {
    change("a.txt", new FileChange.Write("one\nnew\ntwo\n"));
    change("a.txt", new FileChange.Rename("c.txt"));
    change("c.txt", new FileChange.Write("one\nnew\ntwo\nlast\n"));
    List<String> versions = versions();
    BlamedFile blamed = library.history().blame(gist.id(), versions.getFirst(), "c.txt");
    assertThat(blamed.lines())
        .extracting(Revision::version)
        .containsExactly(versions.get(3), versions.get(2), versions.get(3), versions.get(0));
  }

  @Test
  void manyRevisionsAreBlamedWithOneClone() throws Exception {
    for (int i = 0; i < 12; i++) {
      change("a.txt", new FileChange.Write("one\n" + i + "\n"));
    }
    List<String> versions = versions();
    around.sandbox().requests().clear();
    BlamedFile blamed = library.history().blame(gist.id(), versions.getFirst(), "a.txt");
    assertThat(blamed.lines())
        .extracting(Revision::version)
        .containsExactly(versions.getLast(), versions.getFirst());
    assertThat(around.sandbox().requests().matching(HistoryTest::isRevision)).hasSizeLessThan(3);
  }

  @Test
  void theWholeGistComesBackAsADraftOfWhatDiffers() throws Exception {
    change("a.txt", new FileChange.Write("other\n"));
    change("b.txt", new FileChange.Delete());
    change("c.txt", new FileChange.Write("c\n"));
    String first = versions().getLast();
    around.sandbox().requests().clear();

    BroughtBack done = library.history().bringBack(gist.id(), first, Optional.empty());
    assertThat(around.writes()).isEmpty();
    Draft draft = library.drafts().find(gist.id()).orElseThrow();
    assertThat(draft.files())
        .extracting(DraftFile::name, DraftFile::content, DraftFile::deleted)
        .containsExactlyInAnyOrder(
            tuple("a.txt", "one\ntwo\n", false),
            tuple("b.txt", "b\n", false),
            tuple("c.txt", null, true));

    OpenGist saved = library.save(gist, draft.change());
    assertThat(saved.file("a.txt").orElseThrow().file().content()).isEqualTo("one\ntwo\n");
    assertThat(saved.file("c.txt")).isEmpty();

    library.history().undo(done);
    assertThat(library.drafts().find(gist.id())).isEmpty();
  }

  @Test
  void oneFileComesBackBesideWhatWasTypedInOthersAndUndoneThatIsThereAgain() throws Exception {
    change("a.txt", new FileChange.Write("other\n"));
    String first = versions().getLast();
    Draft typed =
        new Draft(
            gist.id(),
            gist.id(),
            gist.description(),
            gist.description(),
            gist.visibility(),
            List.of(
                new DraftFile(
                    "b.txt", gist.file("b.txt").orElseThrow().blobId(), "b.txt", "typed", false)),
            Instant.ofEpochMilli(1));
    library.drafts().keep(typed);

    BroughtBack done = library.history().bringBack(gist.id(), first, Optional.of("a.txt"));
    assertThat(library.drafts().find(gist.id()).orElseThrow().files())
        .extracting(DraftFile::content)
        .containsExactlyInAnyOrder("typed", "one\ntwo\n");

    library.history().undo(done);
    assertThat(library.drafts().find(gist.id())).contains(typed);
  }

  @Test
  void whatTheGistIsAlreadyNeedsNoDraft() throws Exception {
    String now = versions().getFirst();
    assertThat(library.history().bringBack(gist.id(), now, Optional.empty()).isNothing()).isTrue();
    assertThat(library.drafts().find(gist.id())).isEmpty();
  }
}
