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
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistListViewModelTest {
  private static final int GISTS = 250;

  @TempDir private Path home;
  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private SandboxLibrary demo;
  private GistListViewModel list;

  @BeforeEach
  void start() throws Exception {
    startWith(SandboxOptions.filled(GISTS, 3));
  }

  private void startWith(SandboxOptions options) throws Exception {
    demo = SandboxLibrary.start(options, home);
    demo.session().onRequest(requests::add);
    list = model();
  }

  private GistListViewModel model() {
    GistListViewModel model =
        new GistListViewModel(
            demo.library(),
            demo.session(),
            new ImmediateBackground(),
            notices,
            InstantSource.system());
    model.onMilestone(milestones::add);
    return model;
  }

  @AfterEach
  void stop() {
    list.close();
    demo.close();
  }

  private List<String> mine() {
    return demo.sandbox().gistsOf(demo.sandbox().users().getFirst().login());
  }

  private GistRows rows() {
    assertThat(list.stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<GistRows>) list.stateProperty().get()).value();
  }

  private static NewGist newGist(Visibility visibility) {
    return NewGist.of("brand new", visibility, Map.of("new.txt", "text"));
  }

  @Test
  void theShelfShowsAllTheHostHasWithTheNewestUpdateFirst() {
    list.show(new Shelf.All());
    assertThat(rows().shown()).extracting(GistRow::id).containsExactlyInAnyOrderElementsOf(mine());
    assertThat(rows().shown())
        .extracting(GistRow::updatedAt)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(list.titleProperty().get()).isEqualTo("All gists");
    assertThat(list.countProperty().get()).isEqualTo(Integer.toString(mine().size()));
    assertThat(list.syncProperty().get()).isEqualTo(new Sync.Settled());
  }

  @Test
  void nothingIsListedBeforeAShelfIsChosen() {
    list.sort(GistOrder.by(GistOrder.Key.NAME));
    list.filterProperty().set("a");
    assertThat(list.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void theFirstPageShowsBeforeTheRestIsThere() {
    List<Integer> counts = new ArrayList<>();
    List<Sync> progress = new ArrayList<>();
    list.syncProperty().subscribe(sync -> progress.add(sync));
    list.stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Loadable.Loaded<GistRows>(GistRows rows)) {
                counts.add(rows.all());
              }
            });
    list.show(new Shelf.All());
    assertThat(counts).first().isEqualTo(100);
    assertThat(counts).last().isEqualTo(mine().size());
    assertThat(progress).contains(new Sync.Running(1, 2), new Sync.Running(2, 2));
  }

  @Test
  void secretAndPublicGistsHaveTheirOwnShelves() {
    list.show(new Shelf.Secret());
    assertThat(rows().shown()).isNotEmpty().allMatch(GistRow::secret);
    list.show(new Shelf.Public());
    assertThat(rows().shown()).isNotEmpty().noneMatch(GistRow::secret);
  }

  @Test
  void othersGistsNameTheirOwner() {
    list.show(new Shelf.PublicGists());
    assertThat(rows().shown()).anyMatch(row -> !row.owner().isEmpty());
    assertThat(rows().shown())
        .filteredOn(row -> row.gist().owner() != null)
        .allMatch(row -> row.owner().isEmpty() == list.owns(row));
  }

  @Test
  void theFilterLeavesWhatHoldsItsWordsAndCountsThem() {
    list.show(new Shelf.All());
    list.filterProperty().set("java");
    assertThat(rows().shown()).isNotEmpty().allMatch(row -> row.sought().contains("java"));
    assertThat(list.countProperty().get())
        .isEqualTo(rows().shown().size() + " of " + mine().size());
    list.filterProperty().set("no gist holds this");
    assertThat(rows().shown()).isEmpty();
    assertThat(list.emptiness()).isEqualTo(Emptiness.NO_MATCH);
    list.filterProperty().set("");
    assertThat(rows().shown()).hasSameSizeAs(mine());
  }

  @Test
  void anotherShelfStartsWithoutTheFilter() {
    list.show(new Shelf.All());
    list.filterProperty().set("java");
    list.show(new Shelf.Secret());
    assertThat(list.filterProperty().get()).isEmpty();
    assertThat(rows().shown()).hasSize(rows().all());
  }

  @Test
  void theOrderCanBeChosenAndStays() {
    list.sort(GistOrder.by(GistOrder.Key.NAME));
    list.show(new Shelf.All());
    assertThat(rows().shown())
        .extracting(GistRow::name)
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    list.show(new Shelf.Public());
    assertThat(rows().order()).isEqualTo(GistOrder.by(GistOrder.Key.NAME));
  }

  @Test
  void anOpenedRowIsWhatTheSessionShows() {
    list.show(new Shelf.All());
    GistRow row = rows().shown().get(5);
    list.open(row);
    assertThat(demo.session().shown()).isEqualTo(new Shown.Saved(row.gist()));
    assertThat(list.shownId()).contains(row.id());
  }

  @Test
  void theStartIsReportedOnceForRowsAndOnceForTheHost() {
    list.rowsShown();
    list.show(new Shelf.All());
    list.rowsShown();
    list.rowsShown();
    assertThat(milestones).containsExactly(Milestone.SYNC_DONE, Milestone.LIST_READY);
  }

  @Test
  void aNewGistAppearsOnTheShelvesItBelongsTo() throws GistException {
    list.show(new Shelf.Secret());
    int before = rows().all();
    demo.library().create(newGist(Visibility.PUBLIC));
    assertThat(rows().all()).isEqualTo(before);
    Gist secret = demo.library().create(newGist(Visibility.SECRET)).gist();
    assertThat(rows().shown()).first().extracting(GistRow::id).isEqualTo(secret.id());
  }

  @Test
  void aDeletedGistDisappears() throws GistException {
    list.show(new Shelf.All());
    String gone = rows().shown().getFirst().id();
    demo.library().delete(gone);
    assertThat(rows().shown()).extracting(GistRow::id).doesNotContain(gone);
  }

  @Test
  void aStarShowsAtOnceAndOnTheStarredShelf() {
    list.show(new Shelf.All());
    GistRow plain = rows().shown().stream().filter(row -> !row.starred()).findFirst().orElseThrow();
    list.star(plain);
    assertThat(rows().shown())
        .filteredOn(GistRow::starred)
        .extracting(GistRow::id)
        .contains(plain.id());
    list.show(new Shelf.Starred());
    assertThat(rows().shown()).extracting(GistRow::id).contains(plain.id());
    list.unstar(plain);
    assertThat(rows().shown()).extracting(GistRow::id).doesNotContain(plain.id());
  }

  @Test
  void aStarThatIsRefusedIsSaidAndNotShown() {
    list.show(new Shelf.All());
    GistRow row = rows().shown().stream().filter(each -> !each.starred()).findFirst().orElseThrow();
    demo.sandbox().trouble().next(1, Mishap.status(500));
    list.star(row);
    assertThat(notices.shown()).hasSize(1);
    assertThat(notices.shown().getFirst().kind()).isEqualTo(Notice.Kind.PROBLEM);
    assertThat(notices.shown().getFirst().text()).contains(row.name());
    assertThat(rows().shown().get(rows().indexOf(row.id())).starred()).isFalse();
  }

  @Test
  void refreshingBringsWhatHappenedElsewhere() throws GistException {
    list.show(new Shelf.All());
    String gone = rows().shown().getFirst().id();
    try (GitHub elsewhere = demo.connect()) {
      elsewhere.delete(gone);
    }
    assertThat(rows().indexOf(gone)).isZero();
    list.refresh();
    assertThat(rows().indexOf(gone)).isNegative();
    assertThat(rows().shown()).hasSameSizeAs(mine());
  }

  @Test
  void aRefusedTokenAsksForAnother() {
    list.show(new Shelf.All());
    demo.sandbox().tokens().revoke(demo.sandbox().token());
    list.refresh();
    assertThat(requests).containsExactly(new Request.Reauthenticate());
    assertThat(rows().shown()).isNotEmpty();
  }

  @Test
  void aHostThatFailsIsAFailureWhereNothingIsKnown() {
    demo.sandbox().tokens().revoke(demo.sandbox().token());
    list.show(new Shelf.All());
    assertThat(list.stateProperty().get()).isInstanceOf(Loadable.Failed.class);
    assertThat(list.countProperty().get()).isEmpty();
  }

  @Nested
  class WhenOffline {
    @Test
    void whatThisMachineRemembersShowsWithTheTimeItIsFrom() {
      list.show(new Shelf.All());
      int all = rows().all();
      demo.sandbox().close();
      list = model();
      list.show(new Shelf.All());
      assertThat(rows().all()).isEqualTo(all);
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
      demo.sandbox().close();
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
      stop();
      startWith(SandboxOptions.empty());
    }

    @Test
    void eachShelfSaysWhyItIsEmpty() {
      list.show(new Shelf.All());
      assertThat(rows().all()).isZero();
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_GISTS);
      list.show(new Shelf.Starred());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NO_STARS);
      list.show(new Shelf.PublicGists());
      assertThat(list.emptiness()).isEqualTo(Emptiness.NOTHING_PUBLIC);
    }
  }
}
