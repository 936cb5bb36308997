package dev.sheaf.ui.forks;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Incoming;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Compares a fork with the gist it came from, and brings over what the fork lacks.
public final class ForkComparisonViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final InstantSource clock;
  private final GistOpener opener;
  private final ReadOnlyObjectWrapper<Loadable<ForkComparison>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ObservableMap<NewsFile, NewsFile.Way> choices = FXCollections.observableHashMap();
  private final Subscription shown;
  private Background.Task reading = Background.Task.NONE;
  private @Nullable ForkPair pair;

  public ForkComparisonViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    opener = new GistOpener(library, session, background, notices);
    shown = session.shownProperty().subscribe((before, now) -> leave());
  }

  /// Idle while nothing is compared.
  public ReadOnlyObjectProperty<Loadable<ForkComparison>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What shall become of each file that the original has otherwise.
  ObservableMap<NewsFile, NewsFile.Way> choices() {
    return choices;
  }

  /// How many files the choices would change.
  long chosen() {
    return choices.values().stream().filter(way -> !way.keeps()).count();
  }

  void compare(ForkPair next) {
    reading.cancel();
    pair = next;
    choices.clear();
    state.set(new Loadable.Loading<>());
    reading =
        background.run(
            () -> new ForkReader(library, session).read(next, clock.instant()),
            this::take,
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private void take(ForkComparison read) {
    for (NewsFile file : read.news().orElse(List.of())) {
      choices.put(file, file.ways().getFirst());
    }
    state.set(new Loadable.Loaded<>(read));
  }

  void again() {
    if (pair != null) {
      compare(pair);
    }
  }

  /// Compares nothing any more.
  public void leave() {
    reading.cancel();
    pair = null;
    choices.clear();
    state.set(new Loadable.Idle<>());
  }

  void choose(NewsFile file, NewsFile.Way way) {
    choices.put(file, way);
  }

  void openFork() {
    if (pair != null) {
      String id = pair.fork();
      leave();
      opener.open(id);
    }
  }

  /// Makes a draft of the fork with what was chosen, and shows it; unless it has one already, which
  /// would be lost.
  void bring() {
    if (state.get() instanceof Loadable.Loaded<ForkComparison>(ForkComparison now)) {
      Map<Incoming, Choice> chosen = new HashMap<>();
      choices.forEach((file, way) -> chosen.put(file.file(), way.choice()));
      background.run(
          () -> bring(now.fork(), chosen),
          brought -> brought.ifPresentOrElse(this::show, this::tellDraft),
          thrown -> opener.tell("forks.bring.failed", thrown));
    }
  }

  private Optional<Gist> bring(Gist fork, Map<Incoming, Choice> chosen) throws GistException {
    if (library.drafts().find(fork.id()).isPresent()) {
      return Optional.empty();
    }
    var _ = library.upstream().bring(fork, chosen);
    return Optional.of(fork);
  }

  private void show(Gist fork) {
    leave();
    session.show(new Shown.Saved(fork));
    notices.done(Messages.text("forks.brought"));
  }

  private void tellDraft() {
    notices.problem(Messages.text("forks.bring.draft"));
  }

  @Override
  public void close() {
    shown.unsubscribe();
    reading.cancel();
    opener.cancel();
  }
}
