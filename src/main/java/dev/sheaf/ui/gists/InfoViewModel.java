package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Tells what is known about the gist that is shown: at once what the list carries, then what this
/// machine knows besides; what only opening tells comes with the event of that.
public final class InfoViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final ReadOnlyObjectWrapper<Loadable<GistInfo>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final List<Background.Task> listening;
  private final Subscription shown;
  private Background.Task reading = Background.Task.NONE;

  public InfoViewModel(
      Library library, Session session, Background background, InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    shown = session.shownProperty().subscribe(next -> turn());
    listening =
        List.of(
            background.listen(new EveryMinute(clock), now::set),
            background.<LibraryEvent>listen(library::listen, this::follow));
  }

  public ReadOnlyObjectProperty<Loadable<GistInfo>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public void reload() {
    turn();
  }

  @Override
  public void close() {
    shown.unsubscribe();
    reading.cancel();
    listening.forEach(Background.Task::cancel);
  }

  private void turn() {
    reading.cancel();
    Optional<Gist> listed = session.shownGist();
    if (listed.isEmpty()) {
      state.set(new Loadable.Idle<>());
      return;
    }
    Gist gist = listed.get();
    show(gist);
    reading =
        background.run(
            () -> library.known(gist.id()),
            known -> known.ifPresent(this::show),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private void show(Gist gist) {
    state.set(new Loadable.Loaded<>(GistInfo.of(gist)));
  }

  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.GistChanged(Gist gist)
        && session.shownGist().map(Gist::id).equals(Optional.of(gist.id()))) {
      show(gist);
    }
  }
}
