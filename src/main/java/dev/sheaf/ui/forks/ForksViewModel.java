package dev.sheaf.ui.forks;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Lists the forks of the gist that is shown, and tells which gist it is itself a fork of.
public final class ForksViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final PanelModel<ForkRow> panel;
  private final Pictures pictures;
  private final ReadOnlyObjectWrapper<Optional<ForkSource>> source =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Background.Task events;
  private final Subscription shown;
  private final GistOpener opener;
  private Consumer<ForkPair> compare = pair -> {};
  private Background.Task reading = Background.Task.NONE;

  public ForksViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    opener = new GistOpener(library, session, background, notices);
    pictures = new Pictures(background, library.people()::avatar);
    shown = session.shownProperty().subscribe(next -> turn());
    events = background.<LibraryEvent>listen(library::listen, this::follow);
  }

  public PanelModel<ForkRow> panel() {
    return panel;
  }

  public Pictures pictures() {
    return pictures;
  }

  /// The gist the shown one was forked from, once that is known.
  public ReadOnlyObjectProperty<Optional<ForkSource>> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /// Shows a fork in the editor.
  void open(ForkRow row) {
    opener.open(row.id());
  }

  /// Shows the gist that the shown one was forked from.
  void openSource() {
    source.get().ifPresent(from -> opener.open(from.id()));
  }

  /// Compares a fork with the shown gist.
  void compare(ForkRow row) {
    session.shownGist().ifPresent(gist -> compare.accept(new ForkPair(gist.id(), row.id())));
  }

  /// Compares the shown gist with the one it was forked from.
  void compareSource() {
    session
        .shownGist()
        .ifPresent(
            gist ->
                source.get().ifPresent(from -> compare.accept(new ForkPair(from.id(), gist.id()))));
  }

  /// Says who shows the comparisons that are asked for here.
  public void onCompare(ForkComparisonViewModel taker) {
    compare = taker::compare;
  }

  @Override
  public void close() {
    opener.cancel();
    shown.unsubscribe();
    reading.cancel();
    events.cancel();
    panel.close();
    pictures.close();
  }

  private void turn() {
    reading.cancel();
    Optional<Gist> listed = session.shownGist();
    panel.about(listed.map(Gist::id));
    source.set(listed.flatMap(ForksViewModel::sourceOf));
    if (listed.isPresent() && source.get().isEmpty()) {
      String id = listed.get().id();
      reading =
          background.run(
              () -> library.known(id).flatMap(ForksViewModel::sourceOf), source::set, this::failed);
    }
  }

  private void follow(LibraryEvent event) {
    // A list does not tell what a gist was forked from; opening it does.
    if (event instanceof LibraryEvent.GistChanged(Gist gist)
        && session.shownGist().map(Gist::id).equals(Optional.of(gist.id()))) {
      source.set(sourceOf(gist));
    }
  }

  private static Optional<ForkSource> sourceOf(Gist gist) {
    return Optional.ofNullable(gist.base()).map(ForkSource::of);
  }

  private PanelRows<ForkRow> load(String id) throws GistException {
    Listing<Fork> listing = library.forks(id);
    Account me = session.account();
    return new PanelRows<>(
        listing.items().stream().map(fork -> ForkRow.of(fork, me)).toList(),
        listing.asOf(),
        listing.live());
  }

  private void failed(Throwable thrown) {
    failed(Failures.known(thrown));
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }
}
