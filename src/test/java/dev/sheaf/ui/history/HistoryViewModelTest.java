package dev.sheaf.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
  @TempDir private Path home;
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private RevisionsViewModel revisions;
  private HistoryViewModel history;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    ImmediateBackground background = new ImmediateBackground();
    revisions =
        new RevisionsViewModel(
            demo.library(), demo.session(), background, new Notices(), InstantSource.system());
    history =
        new HistoryViewModel(
            demo.library(), demo.session(), background, InstantSource.system(), revisions);
    NewGist fresh = NewGist.of("", Visibility.SECRET, Map.of("a.txt", "one\ntwo\n"));
    gist = demo.library().create(fresh).gist();
  }

  @AfterEach
  void stop() {
    history.close();
    revisions.close();
    demo.close();
  }

  private void write(String content) throws GistException {
    GistChange.FileChange change = new GistChange.FileChange.Write(content);
    gist =
        demo.library()
            .save(gist, new GistChange(null, new LinkedHashMap<>(Map.of("a.txt", change))))
            .gist();
  }

  private void look() {
    history.panel().activeProperty().set(true);
  }

  private PanelRows<RevisionRow> rows() {
    assertThat(history.panel().stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<PanelRows<RevisionRow>>) history.panel().stateProperty().get())
        .value();
  }

  @Test
  void nothingIsAskedBeforeThePanelIsInSight() {
    demo.sandbox().requests().clear();
    demo.session().show(new Shown.Saved(gist));
    assertThat(demo.sandbox().requests().count()).isZero();
    look();
    assertThat(rows().rows()).hasSize(1);
  }

  @Test
  void theNewestRevisionComesFirstWithItsLines() throws GistException {
    write("one\nthree\nfour\n");
    demo.session().show(new Shown.Saved(gist));
    look();
    RevisionRow newest = rows().rows().getFirst();
    assertThat(newest.author()).isEqualTo("hello");
    assertThat(newest.additions()).isEqualTo(2);
    assertThat(newest.deletions()).isEqualTo(1);
    assertThat(newest.lines().addedShare()).isBetween(0.66, 0.67);
    assertThat(history.panel().countProperty().getValue()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void aSaveAddsItsRevisionWhileThePanelIsInSight() throws GistException {
    demo.session().show(new Shown.Saved(gist));
    look();
    write("other\n");
    assertThat(rows().rows()).hasSize(2);
  }

  @Test
  void withoutAGistThereIsNoHistory() {
    demo.session().show(new Shown.Saved(gist));
    look();
    demo.session().show(new Shown.Nothing());
    assertThat(history.panel().stateProperty().get()).isEqualTo(new Loadable.Idle<>());
    assertThat(history.panel().countProperty().getValue()).isEmpty();
  }

  @Test
  void aGistThatIsGoneIsAFailureThatCanBeTriedAgain() throws GistException {
    demo.library().delete(gist.id());
    demo.session().show(new Shown.Saved(gist));
    look();
    assertThat(history.panel().stateProperty().get())
        .isEqualTo(new Loadable.Failed<>(new Failure.NotFound()));
    demo.sandbox().requests().clear();
    history.panel().reload();
    assertThat(demo.sandbox().requests().count()).isPositive();
  }

  @Test
  void aRefusedTokenAsksForAnother() {
    demo.sandbox().tokens().revoke(demo.sandbox().token());
    demo.session().show(new Shown.Saved(gist));
    look();
    assertThat(requests).containsExactly(new Request.Reauthenticate());
  }

  @Test
  void whatWasSeenBeforeShowsWithoutTheHost() {
    demo.session().show(new Shown.Saved(gist));
    look();
    demo.sandbox().close();
    history.panel().reload();
    assertThat(rows().rows()).hasSize(1);
    assertThat(rows().live()).isFalse();
  }

  @Test
  void aRevisionThatOnlyRenamesHasNoShare() {
    RevisionRow row = new RevisionRow("abc1234", "hello", null, gist.updatedAt(), 0, 0);
    assertThat(row.lines().addedShare()).isZero();
  }
}
