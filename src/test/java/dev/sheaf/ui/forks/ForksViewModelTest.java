package dev.sheaf.ui.forks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForksViewModelTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private ForksViewModel forks;
  private Gist others;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.filled(40, 3).withOdd(false), home);
    forks =
        new ForksViewModel(
            demo.library(), demo.session(), new ImmediateBackground(), InstantSource.system());
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
  void aHostThatCannotBeReachedIsAFailureWhereNothingIsKnown() {
    demo.sandbox().close();
    demo.session().show(new Shown.Saved(others));
    assertThat(state())
        .isInstanceOfSatisfying(
            Loadable.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.Offline.class));
  }
}
