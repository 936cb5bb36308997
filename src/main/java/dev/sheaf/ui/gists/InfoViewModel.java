package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Tells what is known about the gist that is shown. Lists carry nearly all of it, and what only
/// opening tells comes with the event of that.
public final class InfoViewModel implements AutoCloseable {
  private final Session session;
  private final ReadOnlyObjectWrapper<Loadable<GistInfo>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final List<Background.Task> listening;
  private final Subscription shown;

  public InfoViewModel(
      Library library, Session session, Background background, InstantSource clock) {
    this.session = session;
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    shown = session.shownProperty().subscribe(next -> show(session.shownGist()));
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

  @Override
  public void close() {
    shown.unsubscribe();
    listening.forEach(Background.Task::cancel);
  }

  private void show(Optional<Gist> gist) {
    state.set(
        gist.<Loadable<GistInfo>>map(known -> new Loadable.Loaded<>(GistInfo.of(known)))
            .orElseGet(Loadable.Idle::new));
  }

  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.GistChanged(Gist gist)
        && session.shownGist().map(Gist::id).equals(Optional.of(gist.id()))) {
      show(Optional.of(gist));
    }
  }
}
