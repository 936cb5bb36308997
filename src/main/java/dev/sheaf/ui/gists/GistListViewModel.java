package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Lists the gists of one shelf: those this machine knows at once, then what the host has.
public final class GistListViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final ShelfReader reader;
  private final ShelfRows rows;
  private final ReadOnlyObjectWrapper<Loadable<GistRows>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Sync> sync = new ReadOnlyObjectWrapper<>(new Sync.Settled());
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<GistOrder> order =
      new ReadOnlyObjectWrapper<>(GistOrder.NEWEST_UPDATE_FIRST);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Instant> now;
  private final List<Background.Task> listening;
  private Shelf shelf = new Shelf.All();
  private Consumer<Milestone> milestones = milestone -> {};
  private boolean awaitingRows;

  public GistListViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    reader = new ShelfReader(library, session, background);
    rows = new ShelfRows(background, this::show);
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    filter.subscribe(rows::filter);
    listening =
        List.of(
            background.listen(new EveryMinute(clock), now::set),
            background.<LibraryEvent>listen(library::listen, this::follow));
  }

  public ReadOnlyObjectProperty<Loadable<GistRows>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Sync> syncProperty() {
    return sync.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// How many rows there are; while filtering, of how many.
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<GistOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /// What is typed to find a row.
  public StringProperty filterProperty() {
    return filter;
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// Where the moments of a start are reported.
  public void onMilestone(Consumer<Milestone> taker) {
    milestones = taker;
  }

  public void show(Shelf next) {
    shelf = next;
    title.set(Shelves.title(next));
    count.set("");
    awaitingRows = true;
    sync.set(new Sync.Running(0, 0));
    filter.set("");
    rows.clear();
    state.set(new Loadable.Loading<>());
    reader.read(next, new Progress());
  }

  /// Asks the host again, while what is there stays on show.
  public void refresh() {
    sync.set(new Sync.Running(0, 0));
    if (state.get() instanceof Loadable.Loaded<GistRows>) {
      reader.refresh(shelf, new Progress());
    } else {
      state.set(new Loadable.Loading<>());
      reader.read(shelf, new Progress());
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

  /// The gist that is shown, whether or not it stands in the list.
  public Optional<String> shownId() {
    return session.shownGist().map(Gist::id);
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return session.shownProperty();
  }

  public boolean owns(GistRow row) {
    return session.owns(row.gist());
  }

  /// Whether stars can be given: who reads without an account has none.
  public boolean canStar() {
    return session.account() != null;
  }

  public void star(GistRow row) {
    run(() -> library.star(row.id()), "gists.star.failed", row);
  }

  public void unstar(GistRow row) {
    run(() -> library.unstar(row.id()), "gists.unstar.failed", row);
  }

  /// Why a loaded list shows nothing.
  public Emptiness emptiness() {
    return filter.get().isBlank() ? Shelves.emptiness(shelf) : Emptiness.NO_MATCH;
  }

  /// To be called when rows stand on the screen.
  public void rowsShown() {
    if (awaitingRows) {
      awaitingRows = false;
      milestones.accept(Milestone.LIST_READY);
    }
  }

  @Override
  public void close() {
    reader.stop();
    rows.clear();
    listening.forEach(Background.Task::cancel);
  }

  @FunctionalInterface
  private interface Deed {
    void run() throws GistException;
  }

  private void run(Deed deed, String key, GistRow row) {
    // Not cancelled when the row changes: what was asked for still has to happen.
    var _ =
        background.run(
            () -> {
              deed.run();
              return row;
            },
            done -> {},
            thrown -> {
              Failure failure = Failures.known(thrown);
              askAgainIfRefused(failure);
              notices.problem(Messages.text(key, row.name(), FailureText.of(failure)));
            });
  }

  private void show(GistRows arranged) {
    // An empty copy says nothing before the host was asked.
    boolean premature = arranged.all() == 0 && !(sync.get() instanceof Sync.Settled);
    if (!premature || state.get() instanceof Loadable.Loaded<GistRows>) {
      state.set(new Loadable.Loaded<>(arranged));
      count.set(countOf(arranged));
    }
  }

  private static String countOf(GistRows arranged) {
    return arranged.filter().isEmpty()
        ? Messages.text("gists.count", arranged.all())
        : Messages.text("gists.countOf", arranged.shown().size(), arranged.all());
  }

  private void follow(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.GistChanged(Gist gist) -> changed(gist);
      case LibraryEvent.GistRemoved(String id) -> rows.remove(id);
      case LibraryEvent.StarChanged(String id, boolean starred) ->
          rows.change(id, row -> row.withStarred(starred));
      case LibraryEvent.SyncProgress(Shelf of, int done, int total) -> {
        if (of.equals(shelf) && sync.get() instanceof Sync.Running) {
          sync.set(new Sync.Running(done, total));
        }
      }
      case LibraryEvent.Connectivity _, LibraryEvent.Waiting _ -> {}
    }
  }

  private void changed(Gist gist) {
    boolean starred = rows.find(gist.id()).map(GistRow::starred).orElse(false);
    if (Shelves.holds(shelf, gist, session)) {
      rows.add(List.of(GistRow.of(gist, session.owns(gist), starred)));
    } else {
      rows.change(gist.id(), row -> GistRow.of(gist, session.owns(gist), starred));
    }
  }

  private void askAgainIfRefused(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }

  private final class Progress implements ShelfReader.Listener {
    @Override
    public void remembered(List<GistRow> all) {
      rows.replace(all);
    }

    @Override
    public void came(List<GistRow> some) {
      rows.add(some);
    }

    @Override
    public void settled(List<GistRow> all) {
      sync.set(new Sync.Settled());
      rows.replace(all);
      milestones.accept(Milestone.SYNC_DONE);
    }

    @Override
    public void stopped(Failure failure, @Nullable Instant asOf) {
      askAgainIfRefused(failure);
      sync.set(new Sync.Stopped(failure, asOf));
      if (rows.isEmpty()) {
        state.set(new Loadable.Failed<>(failure));
      }
    }
  }
}
