package dev.sheaf.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.code.ChangedFile;
import dev.sheaf.ui.history.RevisionsViewModel.Mode;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private RevisionsViewModel revisions;
  private HistoryViewModel history;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    ImmediateBackground background = new ImmediateBackground();
    InstantSource clock = InstantSource.system();
    revisions = new RevisionsViewModel(demo.library(), demo.session(), background, notices, clock);
    history = new HistoryViewModel(demo.library(), demo.session(), background, clock, revisions);
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "Words", Visibility.SECRET, Map.of("a.txt", "one\ntwo\n", "old.txt", "same\n")))
            .gist();
    change("a.txt", new FileChange.Write("one\nTWO\n"));
    change("old.txt", new FileChange.Rename("new.txt"));
    history.panel().activeProperty().set(true);
    demo.session().show(new Shown.Saved(gist));
  }

  @AfterEach
  void stop() {
    history.close();
    revisions.close();
    demo.close();
  }

  private void change(String name, FileChange change) throws GistException {
    gist =
        demo.library()
            .save(gist, new GistChange(null, new LinkedHashMap<>(Map.of(name, change))))
            .gist();
  }

  private Draft type(String text) throws GistException {
    Draft draft =
        new Draft(
            gist.id(),
            gist.id(),
            gist.description(),
            gist.description(),
            gist.visibility(),
            List.of(
                new DraftFile(
                    "a.txt", gist.file("a.txt").orElseThrow().blobId(), "a.txt", text, false)),
            Instant.ofEpochMilli(1));
    demo.library().drafts().keep(draft);
    return draft;
  }

  private List<RevisionRow> rows() {
    assertThat(history.panel().stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<PanelRows<RevisionRow>>) history.panel().stateProperty().get())
        .value()
        .rows();
  }

  private ChangeSet changes() {
    assertThat(revisions.changes().stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<ChangeSet>) revisions.changes().stateProperty().get()).value();
  }

  private PastFiles files() {
    assertThat(revisions.past().stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<PastFiles>) revisions.past().stateProperty().get()).value();
  }

  private static boolean isRevision(Received request) {
    return request.path().matches(".*/gists/[0-9a-f]+/[0-9a-f]{40}");
  }

  @Test
  void aRevisionOpensWithWhatItChanged() {
    history.open(rows().get(1));
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.CHANGES);
    ChangedFile file = changes().files().getFirst();
    assertThat(changes().files()).hasSize(1);
    assertThat(file.kind()).isEqualTo(ChangedFile.Kind.CHANGED);
    assertThat(file.added()).isEqualTo(1);
    assertThat(Objects.requireNonNull(file.texts()).before().text()).isEqualTo("one\ntwo\n");
  }

  @Test
  void theFirstRevisionAddedEverything() {
    history.open(rows().getLast());
    assertThat(changes().files())
        .extracting(ChangedFile::kind)
        .containsExactly(ChangedFile.Kind.ADDED, ChangedFile.Kind.ADDED);
  }

  @Test
  void aRenamedFileIsOneFile() {
    history.open(rows().getFirst());
    assertThat(changes().files())
        .extracting(ChangedFile::label)
        .containsExactly("old.txt → new.txt");
  }

  @Test
  void twoSelectedRevisionsAreComparedTheOlderFirst() {
    history.selectedProperty().set(List.of(rows().getFirst(), rows().getLast()));
    history.compareSelected();
    assertThat(revisions.changes().questionProperty().get().orElseThrow().from())
        .isEqualTo(new Point.Saved(rows().getLast()));
    assertThat(changes().files()).hasSize(2);
    revisions.changes().swap();
    assertThat(revisions.changes().questionProperty().get().orElseThrow().from())
        .isEqualTo(new Point.Saved(rows().getFirst()));
  }

  @Test
  void theDraftIsComparedWithWhatWasSavedLast() throws Exception {
    assertThat(history.unsavedProperty().get()).isEmpty();
    var _ = type("one\nTWO\nthree\n");
    assertThat(history.unsavedProperty().get()).isPresent();
    history.openDraft();
    ChangedFile file = changes().files().getFirst();
    assertThat(file.label()).isEqualTo("a.txt");
    assertThat(file.added()).isEqualTo(1);
    demo.library().drafts().discard(gist.id());
    assertThat(history.unsavedProperty().get()).isEmpty();
  }

  @Test
  void aDraftThatWasSavedIsUnsavedNoMore() throws Exception {
    Draft draft = type("one\nTWO\nthree\n");
    assertThat(history.unsavedProperty().get()).isPresent();
    var _ = demo.library().outbox().save(gist, draft.change());
    assertThat(demo.library().drafts().find(gist.id())).isEmpty();
    assertThat(history.unsavedProperty().get()).isEmpty();
  }

  @Test
  void aHostThatDoesNotAnswerIsAFailureThatCanBeTriedAgain() {
    RevisionRow first = rows().getLast();
    demo.sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    history.open(first);
    assertThat(revisions.changes().stateProperty().get())
        .isInstanceOfSatisfying(
            Loadable.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.Offline.class));
    demo.sandbox().trouble().end();
    revisions.changes().again();
    assertThat(changes().files()).hasSize(2);
  }

  @Test
  void whatTheApiCannotGiveIsSaidToComeFromAClone() {
    demo.sandbox().trouble().always(RevisionsViewModelTest::isRevision, Mishap.badGateway());
    history.look(rows().getLast());
    assertThat(files().cloned()).isTrue();
    assertThat(files().files()).extracting(PastFile::text).contains("one\ntwo\n");
    revisions.compareLookedAt();
    assertThat(changes().cloned()).isTrue();
  }

  @Test
  void anAnswerThatComesAfterTheQuestionChangedIsDropped() throws Exception {
    QueuedBackground queue = new QueuedBackground();
    try (RevisionsViewModel slow =
        new RevisionsViewModel(
            demo.library(), demo.session(), queue, notices, InstantSource.system())) {
      Timeline timeline = new Timeline(gist.id(), "Words", true, rows(), false);
      slow.look(timeline, rows().getLast());
      slow.look(timeline, rows().getFirst());
      queue.runAll();
      assertThat(slow.past().stateProperty().get())
          .isInstanceOfSatisfying(
              Loadable.Loaded.class,
              loaded ->
                  assertThat(((PastFiles) loaded.value()).files())
                      .extracting(PastFile::name)
                      .contains("new.txt"));
    }
  }

  @Test
  void eachLineOfTheFileInFrontIsToldItsRevisionOnceThatIsWanted() {
    history.look(rows().getFirst());
    revisions.past().fileProperty().set(Optional.of("a.txt"));
    assertThat(revisions.past().blameProperty().get()).isEqualTo(new Loadable.Idle<>());
    revisions.past().blamingProperty().set(true);
    assertThat(revisions.past().blameProperty().get())
        .isEqualTo(new Loadable.Loaded<>(List.of(rows().getLast(), rows().get(1))));
  }

  @Test
  void restoringLeavesADraftAndOffersToUndoThat() throws Exception {
    history.look(rows().getLast());
    history.bringBack(rows().getLast());
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.NONE);
    assertThat(demo.library().drafts().find(gist.id()).orElseThrow().files())
        .extracting(DraftFile::name)
        .containsExactlyInAnyOrder("a.txt", "old.txt", "new.txt");
    Notice notice = notices.shown().getLast();
    Objects.requireNonNull(notice.action()).verb().run();
    assertThat(demo.library().drafts().find(gist.id())).isEmpty();
  }

  @Test
  void whatIsAlreadyThereIsNotRestored() throws Exception {
    history.look(rows().getFirst());
    history.bringBack(rows().getFirst());
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.FILES);
    assertThat(notices.shown()).hasSize(1);
    assertThat(demo.library().drafts().find(gist.id())).isEmpty();
  }

  @Test
  void arrowsAmongRevisionsOpenThemOnlyWhileThePastIsOnShow() {
    history.select(rows().getFirst());
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.NONE);
    history.open(rows().getFirst());
    history.select(rows().getLast());
    assertThat(revisions.changes().questionProperty().get().orElseThrow().to())
        .isEqualTo(new Point.Saved(rows().getLast()));
  }

  @Test
  void anotherGistEndsTheLookAtThePast() {
    history.open(rows().getFirst());
    demo.session().show(new Shown.Nothing());
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.NONE);
  }
}
