package dev.sheaf.ui.forks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForksViewModelTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private final Notices notices = new Notices();
  private ForksViewModel forks;
  private Gist others;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.filled(40, 3).withOdd(false), home);
    forks =
        new ForksViewModel(
            demo.library(),
            demo.session(),
            new ImmediateBackground(),
            notices,
            InstantSource.system());
    forks.panel().activeProperty().set(true);
    var _ = demo.library().refresh(new Shelf.PublicGists(), page -> {});
    List<Gist> all = demo.library().local(new Shelf.PublicGists());
    others = all.stream().filter(gist -> !demo.session().owns(gist)).findFirst().orElseThrow();
  }

  @AfterEach
  void stop() {
    forks.close();
    demo.close();
  }

  private Loadable<PanelRows<ForkRow>> state() {
    return forks.panel().stateProperty().get();
  }

  @Test
  void aForkStandsWithItsOwnerBelowTheGistItCameFrom() throws Exception {
    demo.library().fork(others.id());
    demo.session().show(new Shown.Saved(others));
    assertThat(state())
        .isInstanceOfSatisfying(
            Loadable.Loaded.class,
            loaded ->
                assertThat(((PanelRows<?>) loaded.value()).rows())
                    .anySatisfy(row -> assertThat(((ForkRow) row).login()).isEqualTo("hello")));
  }

  @Test
  void aForkNamesTheGistItCameFrom() throws Exception {
    Gist mine = demo.library().fork(others.id()).gist();
    demo.session().show(new Shown.Saved(mine));
    var _ = demo.library().open(mine.id());
    assertThat(forks.sourceProperty().get()).isPresent();
    demo.session().show(new Shown.Nothing());
    assertThat(forks.sourceProperty().get()).isEmpty();
  }

  @Test
  void aForkIsShownInTheEditor() throws Exception {
    Gist mine = demo.library().fork(others.id()).gist();
    demo.session().show(new Shown.Saved(others));
    forks.open(row(mine));
    assertThat(demo.session().shownGist().map(Gist::id)).hasValue(mine.id());
    forks.openSource();
    assertThat(demo.session().shownGist().map(Gist::id)).hasValue(others.id());
  }

  private User stranger() {
    String owner = Objects.requireNonNull(others.owner()).login();
    return demo.sandbox().users().stream()
        .skip(1)
        .filter(user -> !user.login().equals(owner))
        .findFirst()
        .orElseThrow();
  }

  private ForkRow row(Gist fork) {
    return rows().stream().filter(row -> row.id().equals(fork.id())).findFirst().orElseThrow();
  }

  private List<ForkRow> rows() {
    assertThat(state()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<PanelRows<ForkRow>>) state()).value().rows();
  }

  @Test
  void onesOwnForkIsToldFromThoseOfOthers() throws Exception {
    Gist mine = demo.library().fork(others.id()).gist();
    try (GitHub other = demo.connect(stranger())) {
      other.fork(others.id());
    }
    demo.session().show(new Shown.Saved(others));
    assertThat(rows()).filteredOn(ForkRow::mine).containsExactly(row(mine));
    assertThat(rows()).hasSizeGreaterThan(1);
  }

  @Test
  void aForkThatIsGoneMeanwhileSaysSo() throws Exception {
    Gist theirs;
    try (GitHub other = demo.connect(stranger())) {
      theirs = other.fork(others.id());
      demo.session().show(new Shown.Saved(others));
      other.delete(theirs.id());
    }
    forks.open(row(theirs));
    assertThat(notices.shown())
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .startsWith("The gist could not be opened.");
    assertThat(demo.session().shownGist().map(Gist::id)).hasValue(others.id());
  }

  @Test
  void whatIsKnownOfForksIsShownWhereTheHostIsAway() throws Exception {
    var _ = demo.library().open(others.id());
    var _ = demo.library().fork(others.id());
    demo.session().show(new Shown.Saved(others));
    int before = rows().size();
    demo.session().show(new Shown.Nothing());
    demo.sandbox().unplug();
    demo.session().show(new Shown.Saved(others));
    assertThat(rows()).hasSize(before);
    assertThat(((Loadable.Loaded<PanelRows<ForkRow>>) state()).value().live()).isFalse();
  }

  @Test
  void aHostThatCannotBeReachedIsAFailureWhereNothingIsKnown() {
    demo.sandbox().close();
    demo.session().show(new Shown.Saved(others));
    assertThat(state())
        .isInstanceOfSatisfying(
            Loadable.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.Offline.class));
  }
}
