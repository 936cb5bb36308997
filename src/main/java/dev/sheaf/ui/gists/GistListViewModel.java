package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lists the gists of one shelf: those this machine knows at once, then what the host has.
public final class GistListViewModel implements AutoCloseable {
  private final Session session;
  private final ShelfReader reader;
  private final ShelfRows rows;
  private final StarGiver stars;
  private final PinKeeper pins;
  private final SeveralViewModel several;
  private final ListState state = new ListState();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<GistOrder> order =
      new ReadOnlyObjectWrapper<>(GistOrder.NEWEST_UPDATE_FIRST);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Instant> now;
  private final List<Background.Task> listening;
  private final Subscription back;
  private Shelf shelf = new Shelf.All();
  private Consumer<Milestone> milestones = milestone -> {};
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private boolean awaitingRows;

  public GistListViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.session = session;
    reader = new ShelfReader(library, session, background);
    rows = new ShelfRows(background, state::show);
    stars = new StarGiver(library, background, notices, this::askAgainIfRefused);
    pins = new PinKeeper(library, background, notices);
    several = new SeveralViewModel(library, session, background, notices);
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    filter.subscribe(rows::filter);
    back = session.onlineProperty().subscribe(this::refreshIfBack);
    listening =
        List.of(
            background.listen(new EveryMinute(clock), now::set),
            background.<LibraryEvent>listen(library::listen, this::follow));
  }

  public ReadOnlyObjectProperty<Loadable<GistRows>> stateProperty() {
    return state.rows().getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Sync> syncProperty() {
    return state.sync().getReadOnlyProperty();
  }

  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// How many rows there are; while filtering, of how many.
  public ReadOnlyStringProperty countProperty() {
    return state.count().getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<GistOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /// What is typed to find a row.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Whether the host has more of this list than was asked for.
  public ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /// Looks further into a list that has no end.
  public void more() {
    if (shelf instanceof Shelf.PublicGists stream) {
      shelf = stream.further();
      refresh();
    }
  }

  /// The languages of the listed gists, the most frequent first.
  List<String> languages() {
    return rows.languages();
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return session.shownProperty();
  }

  /// The gist that is shown, whether or not it stands in the list.
  public Optional<String> shownId() {
    return session.shownGist().map(Gist::id);
  }

  /// The gists that are chosen together.
  public SeveralViewModel several() {
    return several;
  }

  /// Where the moments of a start are reported.
  public void onMilestone(Consumer<Milestone> taker) {
    milestones = taker;
  }

  /// Begins with gists that are known already; what comes after the first rows is read by `other`.
  public void start(FirstGists first, Background other) {
    reader.start(first, other);
  }

  public void show(Shelf next) {
    shelf = next;
    several.choose(List.of());
    more.set(false);
    title.set(Shelves.title(next));
    awaitingRows = true;
    state.begin();
    filter.set("");
    rows.clear();
    reader.read(next, order.get(), new Progress());
  }

  /// Asks the host again, while what is there stays on show.
  public void refresh() {
    if (state.isWhole()) {
      state.asking();
      reader.refresh(shelf, new Progress());
    } else {
      state.begin();
      reader.read(shelf, order.get(), new Progress());
    }
  }

  public void sort(GistOrder next) {
    order.set(next);
    rows.order(next);
  }

  public void open(GistRow row) {
    if (!shownId().equals(Optional.of(row.id()))) {
      session.show(new Shown.Saved(row.gist()));
    }
  }

  public boolean owns(GistRow row) {
    return session.owns(row.gist());
  }

  /// Lists the public gists of whom the gist belongs to.
  void showOwner(GistRow row) {
    session.request(new Request.ShowPerson(row.login()));
  }

  /// Whether stars can be given: who reads without an account has none.
  public boolean canStar() {
    return session.account() != null;
  }

  /// Gives stars and takes them back.
  StarGiver stars() {
    return stars;
  }

  /// Knows which gists are pinned here.
  PinKeeper pins() {
    return pins;
  }

  /// Why a loaded list shows nothing.
  public Emptiness emptiness() {
    return filter.get().isBlank() ? Shelves.emptiness(shelf) : Emptiness.NO_MATCH;
  }

  /// To be called when rows, or words that there are none, stand on the screen.
  public void rowsShown() {
    if (awaitingRows && state.isLoaded()) {
      awaitingRows = false;
      milestones.accept(Milestone.LIST_READY);
    }
  }

  @Override
  public void close() {
    reader.stop();
    several.close();
    rows.clear();
    back.unsubscribe();
    listening.forEach(Background.Task::cancel);
  }

  private void refreshIfBack(boolean online) {
    if (online && state.sync().get() instanceof Sync.Stopped) {
      refresh();
    }
  }

  private void follow(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.GistChanged(Gist gist) -> rows.change(gist, shelf, session);
      case LibraryEvent.GistRemoved(String id) -> rows.remove(id);
      case LibraryEvent.StarChanged(String id, boolean starred) -> {
        rows.change(id, row -> row.withStarred(starred));
        if (shelf instanceof Shelf.Starred) {
          reader.remember(shelf, new Progress());
        }
      }
      case LibraryEvent.SyncProgress(Shelf of, int done, int total) -> {
        if (Shelves.isSameList(of, shelf)) {
          state.progress(done, total);
        }
      }
      case LibraryEvent.PinChanged(String id, boolean pinned) -> {
        pins.changed(id, pinned);
        if (shelf instanceof Shelf.Pinned) {
          reader.remember(shelf, new Progress());
        }
      }
      case LibraryEvent.Connectivity _, LibraryEvent.Waiting _, LibraryEvent.Listed _ -> {}
      case LibraryEvent.ContentProgress _, LibraryEvent.SavedSearchesChanged _ -> {}
      case LibraryEvent.OutboxChanged _, LibraryEvent.Posted _, LibraryEvent.TrashChanged _ -> {}
      case LibraryEvent.ChangeOverwritten _, LibraryEvent.DraftsChanged _ -> {}
      case LibraryEvent.DraftGivenUp _, LibraryEvent.DraftBack _, LibraryEvent.DraftKept _ -> {}
    }
  }

  private void askAgainIfRefused(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }

  private final class Progress implements ShelfReader.Listener {
    @Override
    public void begun(List<GistRow> first) {
      state.counts(false);
      rows.add(first);
    }

    @Override
    public void remembered(List<GistRow> all) {
      state.counts(true);
      rows.replace(all);
    }

    @Override
    public void came(List<GistRow> some) {
      rows.add(some);
    }

    @Override
    public void settled(List<GistRow> all) {
      state.counts(true);
      state.settled();
      more.set(shelf instanceof Shelf.PublicGists stream && stream.hasMore(all.size()));
      rows.replace(all);
    }

    @Override
    public void stopped(Failure failure, @Nullable Instant asOf) {
      askAgainIfRefused(failure);
      state.stopped(failure, asOf, rows.isEmpty());
    }
  }
}
