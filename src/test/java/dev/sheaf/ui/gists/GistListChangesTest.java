package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.session.Request;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistListChangesTest {
  @TempDir private Path home;
  private ListOnSandbox on;
  private GistListViewModel list;

  @BeforeEach
  void start() throws Exception {
    on = ListOnSandbox.start(SandboxOptions.filled(120, 3), home);
    list = on.list();
  }

  @AfterEach
  void stop() {
    on.close();
  }

  private static NewGist newGist(Visibility visibility) {
    return NewGist.of("brand new", visibility, Map.of("new.txt", "text"));
  }

  @Test
  void aNewGistAppearsOnTheShelvesItBelongsTo() throws GistException {
    list.show(new Shelf.Secret());
    int before = on.rows().all();
    on.demo().library().create(newGist(Visibility.PUBLIC));
    assertThat(on.rows().all()).isEqualTo(before);
    Gist secret = on.demo().library().create(newGist(Visibility.SECRET)).gist();
    assertThat(on.rows().shown()).first().extracting(GistRow::id).isEqualTo(secret.id());
  }

  @Test
  void aDeletedGistDisappears() throws GistException {
    list.show(new Shelf.All());
    String gone = on.rows().shown().getFirst().id();
    on.demo().library().delete(gone);
    assertThat(on.rows().shown()).extracting(GistRow::id).doesNotContain(gone);
  }

  @Test
  void aStarShowsAtOnceAndOnTheStarredShelf() {
    list.show(new Shelf.All());
    GistRow plain =
        on.rows().shown().stream().filter(row -> !row.starred()).findFirst().orElseThrow();
    list.stars().star(plain);
    assertThat(on.rows().shown())
        .filteredOn(GistRow::starred)
        .extracting(GistRow::id)
        .contains(plain.id());
    list.show(new Shelf.Starred());
    assertThat(on.rows().shown()).extracting(GistRow::id).contains(plain.id());
    list.stars().unstar(plain);
    assertThat(on.rows().shown()).extracting(GistRow::id).doesNotContain(plain.id());
  }

  @Test
  void aPinnedGistStandsAmongThePinnedUntilItIsUnpinned() {
    list.show(new Shelf.All());
    GistRow row = on.rows().shown().getFirst();
    assertThat(list.pins().isPinned(row)).isFalse();
    list.pins().pin(row);
    assertThat(list.pins().isPinned(row)).isTrue();
    list.show(new Shelf.Pinned());
    assertThat(on.rows().shown()).extracting(GistRow::id).containsExactly(row.id());
    list.pins().unpin(row);
    assertThat(on.rows().shown()).isEmpty();
    assertThat(list.pins().isPinned(row)).isFalse();
  }

  @Test
  void aStarThatIsRefusedIsSaidAndNotShown() {
    list.show(new Shelf.All());
    GistRow row =
        on.rows().shown().stream().filter(each -> !each.starred()).findFirst().orElseThrow();
    on.demo().sandbox().trouble().next(1, Mishap.status(422));
    list.stars().star(row);
    assertThat(on.notices().shown()).hasSize(1);
    assertThat(on.notices().shown().getFirst().kind()).isEqualTo(Notice.Kind.PROBLEM);
    assertThat(on.notices().shown().getFirst().text()).contains(row.name());
    assertThat(on.rows().shown().get(on.rows().indexOf(row.id())).starred()).isFalse();
  }

  @Test
  void refreshingBringsWhatHappenedElsewhere() throws GistException {
    list.show(new Shelf.All());
    String gone = on.rows().shown().getFirst().id();
    try (GitHub elsewhere = on.demo().connect()) {
      elsewhere.delete(gone);
    }
    assertThat(on.rows().indexOf(gone)).isZero();
    list.refresh();
    assertThat(on.rows().indexOf(gone)).isNegative();
    assertThat(on.rows().shown()).hasSameSizeAs(on.mine());
  }

  @Test
  void aRefusedTokenAsksForAnother() {
    list.show(new Shelf.All());
    on.demo().sandbox().tokens().revoke(on.demo().sandbox().token());
    list.refresh();
    assertThat(on.requests()).containsExactly(new Request.Reauthenticate());
    assertThat(on.rows().shown()).isNotEmpty();
  }

  @Test
  void aHostThatFailsIsAFailureWhereNothingIsKnown() {
    on.demo().sandbox().tokens().revoke(on.demo().sandbox().token());
    list.show(new Shelf.All());
    assertThat(list.stateProperty().get()).isInstanceOf(Loadable.Failed.class);
    assertThat(list.countProperty().get()).isEmpty();
  }

  @Nested
  class WhenOffline {
    @Test
    void whatThisMachineRemembersShowsWithTheTimeItIsFrom() {
      list.show(new Shelf.All());
      int all = on.rows().all();
      on.demo().sandbox().close();
      list = on.another();
      list.show(new Shelf.All());
      assertThat(on.rows().all()).isEqualTo(all);
      assertThat(list.syncProperty().get()).isEqualTo(new Sync.Settled());
      list.refresh();
      assertThat(on.rows().all()).isEqualTo(all);
      assertThat(list.syncProperty().get())
          .isInstanceOfSatisfying(
              Sync.Stopped.class,
              stopped -> {
                assertThat(stopped.failure()).isInstanceOf(Failure.Offline.class);
                assertThat(stopped.asOf()).isNotNull();
              });
    }

    @Test
    void nothingRememberedIsAFailureThatCanBeTriedAgain() {
      on.demo().sandbox().close();
      list.show(new Shelf.All());
      assertThat(list.stateProperty().get())
          .isInstanceOfSatisfying(
              Loadable.Failed.class,
              failed -> assertThat(failed.failure()).isInstanceOf(Failure.Offline.class));
    }
  }

  @Nested
  class WhenTheHostHasNothing {
    @BeforeEach
    void startEmpty() throws Exception {
      on.close();
      on = ListOnSandbox.start(SandboxOptions.empty(), home.resolve("empty"));
      list = on.list();
    }

    @Test
    void eachShelfSaysWhyItIsEmpty() {
      list.show(new Shelf.All());
      assertThat(on.rows().all()).isZero();
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_GISTS);
      list.show(new Shelf.Secret());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_SECRET);
      list.show(new Shelf.Public());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_PUBLIC);
      list.show(new Shelf.Starred());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_STARS);
      list.show(new Shelf.PublicGists());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NOTHING_PUBLIC);
    }
  }
}
