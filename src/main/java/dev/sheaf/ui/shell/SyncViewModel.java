package dev.sheaf.ui.shell;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Synchronizer;
import dev.sheaf.library.Unfetched;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Keeps the library up to date by itself: a quick look every few minutes, every page once a day,
/// the contents after it; and says how far that is.
public final class SyncViewModel implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(3);
  private static final Duration BETWEEN_FULL = Duration.ofDays(1);
  private static final int MOST_NAMED = 20;

  private final Session session;
  private final Library library;
  private final Background background;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<SyncState> state =
      new ReadOnlyObjectWrapper<>(new SyncState.Looking(0, 0));
  private final SyncTexts texts = new SyncTexts();
  private final ObservableList<String> missing = FXCollections.observableArrayList();
  private final List<Background.Task> listening;
  private final Subscription back;
  private Consumer<Milestone> milestones = milestone -> {};
  private Background.Task task = Background.Task.NONE;
  private SyncState progress = new SyncState.Looking(0, 0);
  private boolean running;
  private boolean stopped;
  private boolean everythingNext;
  private @Nullable Failure failure;
  private boolean refusalTold;
  private @Nullable Instant triedAt;
  private @Nullable Instant syncedAt;
  private @Nullable Instant fullAt;
  private @Nullable Instant waitingUntil;

  public SyncViewModel(
      Session session, Library library, Background background, InstantSource clock) {
    this.session = session;
    this.library = library;
    this.background = background;
    this.clock = clock;
    listening =
        List.of(
            background.<LibraryEvent>listen(library::listen, this::follow),
            background.<Instant>listen(new EveryMinute(clock), now -> minute()));
    back = session.onlineProperty().subscribe(this::backOnline);
    refresh();
  }

  /// Where the moments of a start are reported.
  public void onMilestone(Consumer<Milestone> taker) {
    milestones = taker;
  }

  /// Begins, and goes on by itself from then on.
  public void start() {
    task =
        background.run(
            () -> library.sync().fullAt(),
            full -> {
              fullAt = full.orElse(null);
              run(false);
            },
            this::fail);
  }

  /// Looks at what is new now, unless it was stopped.
  public void look() {
    if (!stopped) {
      run(false);
    }
  }

  /// Looks at every page, and tries again what failed.
  public void checkEverything() {
    stopped = false;
    refusalTold = false;
    run(true);
  }

  /// Stops at once; what came so far stays.
  public void stop() {
    stopped = true;
    task.cancel();
    running = false;
    refresh();
  }

  /// Goes on where it was stopped.
  public void resume() {
    stopped = false;
    run(false);
  }

  private void backOnline(boolean online) {
    refresh();
    if (online && triedAt != null && failure instanceof Failure.Offline) {
      run(false);
    }
  }

  /// To be called each minute: begins what is due.
  void minute() {
    Instant now = clock.instant();
    boolean asked = triedAt != null;
    boolean waiting = waitingUntil != null && waitingUntil.isAfter(now);
    boolean due =
        !session.onlineProperty().get()
            || (triedAt != null && !triedAt.plus(BETWEEN_LOOKS).isAfter(now));
    if (asked && due && !waiting && !stopped) {
      run(false);
    }
    refresh();
  }

  private void run(boolean everything) {
    if (running) {
      everythingNext |= everything;
      return;
    }
    running = true;
    failure = null;
    progress = new SyncState.Looking(0, 0);
    triedAt = clock.instant();
    refresh();
    task = background.run(() -> look(everything), found -> looked(found, everything), this::fail);
  }

  private Optional<Instant> look(boolean everything) throws GistException {
    Synchronizer sync = library.sync();
    Instant due = clock.instant().minus(BETWEEN_FULL);
    boolean full = everything || sync.fullAt().map(at -> at.isBefore(due)).orElse(true);
    if (full || !sync.quick().complete()) {
      sync.full();
    }
    library.merging().lookAgain();
    return sync.fullAt();
  }

  private void looked(Optional<Instant> full, boolean everything) {
    fullAt = full.orElse(null);
    milestones.accept(Milestone.SYNC_DONE);
    refresh();
    task =
        background.run(
            () -> {
              fetch(everything);
              return lacking();
            },
            this::finish,
            this::fail);
  }

  // What is here can be searched, whether or not all of it came.
  private void fetch(boolean everything) throws GistException {
    try {
      var _ = library.sync().contents(everything);
    } finally {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = library.finding().search().indexSome();
      }
    }
  }

  private List<String> lacking() throws GistException {
    List<String> lines = new ArrayList<>();
    for (Unfetched each : library.sync().unfetched()) {
      String title = library.known(each.gistId()).map(Gist::title).orElse(each.gistId());
      String name = each.name().isEmpty() ? Messages.text("sync.missing.gist", title) : each.name();
      lines.add(
          Messages.text("sync.missing.line", DisplayText.line(name), SyncWords.of(each.reason())));
    }
    return lines;
  }

  private void finish(List<String> lacking) {
    running = false;
    syncedAt = clock.instant();
    missing.setAll(lacking.subList(0, Math.min(MOST_NAMED, lacking.size())));
    if (lacking.size() > MOST_NAMED) {
      missing.add(Messages.text("sync.missing.more", lacking.size() - MOST_NAMED));
    }
    refresh();
    if (everythingNext) {
      everythingNext = false;
      run(true);
    }
  }

  private void fail(Throwable thrown) {
    running = false;
    everythingNext = false;
    failure = Failures.known(thrown);
    if (failure instanceof Failure.RateLimited(Instant until)) {
      waitingUntil = until;
    }
    if (failure instanceof Failure.Unauthorized && !refusalTold) {
      refusalTold = true;
      session.request(new Request.TokenRefused(failure));
    }
    refresh();
  }

  private void follow(LibraryEvent event) {
    boolean mine = true;
    if (event instanceof LibraryEvent.SyncProgress(var shelf, int done, int total)) {
      progress = new SyncState.Looking(done, total);
    } else if (event
        instanceof LibraryEvent.ContentProgress(int files, int all, long bytes, long allBytes)) {
      progress = new SyncState.Fetching(files, all, bytes, allBytes);
    } else if (event instanceof LibraryEvent.Waiting(Instant until)) {
      waitingUntil = until;
    } else {
      mine = event instanceof LibraryEvent.Connectivity;
    }
    if (mine) {
      refresh();
    }
  }

  /// Lets what depends on the time of day be said anew.
  public void refresh() {
    Instant now = clock.instant();
    SyncState next = current(now);
    state.set(next);
    texts.show(next, now, syncedAt, fullAt);
  }

  private SyncState current(Instant now) {
    if (!session.onlineProperty().get()) {
      return new SyncState.Offline(library.connectivity().since());
    }
    if (waitingUntil != null && waitingUntil.isAfter(now)) {
      return new SyncState.Waiting(waitingUntil);
    }
    if (running) {
      return progress;
    }
    if (stopped) {
      return new SyncState.Stopped();
    }
    if (failure != null) {
      return new SyncState.Failed(failure);
    }
    return syncedAt == null ? progress : new SyncState.Synced(syncedAt);
  }

  @Override
  public void close() {
    task.cancel();
    back.unsubscribe();
    listening.forEach(Background.Task::cancel);
  }

  public ReadOnlyObjectProperty<SyncState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What it says of itself.
  public SyncTexts texts() {
    return texts;
  }

  /// A line for each file that could not be had.
  public ObservableList<String> missing() {
    return FXCollections.unmodifiableObservableList(missing);
  }
}
