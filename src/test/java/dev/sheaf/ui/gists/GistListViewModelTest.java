package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.library.Shelf;
import dev.sheaf.query.Needle;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistListViewModelTest {
  @TempDir private Path home;
  private ListOnSandbox on;
  private GistListViewModel list;

  @BeforeEach
  void start() throws Exception {
    on = ListOnSandbox.start(SandboxOptions.filled(250, 3), home);
    list = on.list();
  }

  @AfterEach
  void stop() {
    on.close();
  }

  @Test
  void theShelfShowsAllTheHostHasWithTheNewestUpdateFirst() {
    list.show(new Shelf.All());
    assertThat(on.rows().shown())
        .extracting(GistRow::id)
        .containsExactlyInAnyOrderElementsOf(on.mine());
    assertThat(on.rows().shown())
        .extracting(GistRow::updatedAt)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(list.titleProperty().get()).isEqualTo("All gists");
    assertThat(list.countProperty().get()).isEqualTo(Integer.toString(on.mine().size()));
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
    assertThat(counts).last().isEqualTo(on.mine().size());
    assertThat(progress).contains(new Sync.Running(1, 2), new Sync.Running(2, 2));
  }

  @Test
  void rowsUpdatedLastShowBeforeAllThatThisMachineHas() {
    list.show(new Shelf.All());
    List<GistRow> all = on.rows().shown();
    List<List<GistRow>> shown = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    GistListViewModel again = on.another();
    again
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Loadable.Loaded<GistRows>(GistRows rows)) {
                shown.add(rows.shown());
              }
            });
    again.countProperty().subscribe(count -> counts.add(count));
    again.show(new Shelf.All());
    assertThat(shown).containsExactly(all.subList(0, 100), all);
    assertThat(counts).containsExactly("", Integer.toString(all.size()));
  }

  @Test
  void refreshingBeforeAllRowsAreThereLeavesNoneOut() {
    list.show(new Shelf.All());
    GistListViewModel again = on.another();
    again.start(FirstGists.NONE, new QueuedBackground());
    again.show(new Shelf.All());
    assertThat(on.rows().shown()).hasSize(100);
    on.demo().sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    again.start(FirstGists.NONE, new ImmediateBackground());
    again.refresh();
    assertThat(on.rows().shown()).hasSize(on.mine().size());
  }

  @Test
  void inAnotherOrderNoRowShowsBeforeAllAreThere() {
    list.show(new Shelf.All());
    GistListViewModel again = on.another();
    again.sort(GistOrder.by(GistOrder.Key.NAME));
    List<Integer> shown = new ArrayList<>();
    again
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Loadable.Loaded<GistRows>(GistRows rows)) {
                shown.add(rows.all());
              }
            });
    again.show(new Shelf.All());
    assertThat(shown).containsExactly(on.mine().size());
  }

  @Test
  void secretAndPublicGistsHaveTheirOwnShelves() {
    list.show(new Shelf.Secret());
    assertThat(on.rows().shown()).isNotEmpty().allMatch(GistRow::secret);
    list.show(new Shelf.Public());
    assertThat(on.rows().shown()).isNotEmpty().noneMatch(GistRow::secret);
  }

  @Test
  void othersGistsNameTheirOwner() {
    list.show(new Shelf.PublicGists());
    assertThat(on.rows().shown()).anyMatch(row -> !row.owner().isEmpty());
    assertThat(on.rows().shown())
        .filteredOn(row -> row.gist().owner() != null)
        .allMatch(row -> row.owner().isEmpty() == list.owns(row));
  }

  @Test
  void theFilterLeavesWhatHoldsItsWordsAndCountsThem() {
    list.show(new Shelf.All());
    list.filterProperty().set("java");
    assertThat(on.rows().shown()).isNotEmpty().allMatch(row -> row.holds(new Needle("java")));
    assertThat(list.countProperty().get())
        .isEqualTo(on.rows().shown().size() + " of " + on.mine().size());
    list.filterProperty().set("no gist holds this");
    assertThat(on.rows().shown()).isEmpty();
    assertThat(list.emptiness()).isEqualTo(Emptiness.NO_MATCH);
    list.filterProperty().set("");
    assertThat(on.rows().shown()).hasSameSizeAs(on.mine());
  }

  @Test
  void anotherShelfStartsWithoutTheFilter() {
    list.show(new Shelf.All());
    list.filterProperty().set("java");
    list.show(new Shelf.Secret());
    assertThat(list.filterProperty().get()).isEmpty();
    assertThat(on.rows().shown()).hasSize(on.rows().all());
  }

  @Test
  void theOrderCanBeChosenAndStays() {
    list.sort(GistOrder.by(GistOrder.Key.NAME));
    list.show(new Shelf.All());
    assertThat(on.rows().shown())
        .extracting(GistRow::name)
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    list.show(new Shelf.Public());
    assertThat(on.rows().order()).isEqualTo(GistOrder.by(GistOrder.Key.NAME));
  }

  @Test
  void anOpenedRowIsWhatTheSessionShows() {
    list.show(new Shelf.All());
    GistRow row = on.rows().shown().get(5);
    list.open(row);
    assertThat(on.demo().session().shown()).isEqualTo(new Shown.Saved(row.gist()));
    assertThat(list.shownId()).contains(row.id());
  }

  @Test
  void theFirstRowsAreReportedOnce() {
    list.rowsShown();
    list.show(new Shelf.All());
    list.rowsShown();
    list.rowsShown();
    assertThat(on.milestones()).containsExactly(Milestone.LIST_READY);
  }
}
