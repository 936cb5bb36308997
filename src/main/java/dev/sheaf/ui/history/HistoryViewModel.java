package dev.sheaf.ui.history;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Lists the revisions of the gist that is shown, newest first, and opens them.
public final class HistoryViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final RevisionsViewModel revisions;
  private final PanelModel<RevisionRow> panel;
  private final Pictures pictures;
  private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<List<RevisionRow>> selected = new SimpleObjectProperty<>(List.of());
  private final Background.Task events;
  private final Subscription shown;
  private Background.Task looking = Background.Task.NONE;

  /// @param revisions where they are opened
  public HistoryViewModel(
      Library library,
      Session session,
      Background background,
      InstantSource clock,
      RevisionsViewModel revisions) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.revisions = revisions;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    pictures = new Pictures(background, library.people()::avatar);
    shown = session.shownProperty().subscribe(next -> about());
    events = background.<LibraryEvent>listen(library::listen, this::follow);
  }

  public PanelModel<RevisionRow> panel() {
    return panel;
  }

  Pictures pictures() {
    return pictures;
  }

  /// Whether something was typed in the gist and not saved.
  ReadOnlyBooleanProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// The revisions that are selected, newest first.
  ObjectProperty<List<RevisionRow>> selectedProperty() {
    return selected;
  }

  @Override
  public void close() {
    shown.unsubscribe();
    events.cancel();
    looking.cancel();
    pictures.close();
    panel.close();
  }

  private Optional<String> shownId() {
    return session.shownGist().map(Gist::id);
  }

  private void about() {
    selected.set(List.of());
    panel.about(shownId());
    lookForDraft();
  }

  private void lookForDraft() {
    looking.cancel();
    typed.set(false);
    shownId()
        .ifPresent(
            id ->
                looking =
                    background.run(
                        () -> library.drafts().find(id).isPresent(),
                        typed::set,
                        thrown -> failed(Failures.known(thrown))));
  }

  private PanelRows<RevisionRow> load(String id) throws GistException {
    Listing<Revision> listing = library.revisions(id);
    return new PanelRows<>(
        listing.items().stream().map(RevisionRow::of).toList(), listing.asOf(), listing.live());
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }

  private void follow(LibraryEvent event) {
    // What is shown was changed, so there may be a new revision.
    if (event instanceof LibraryEvent.GistChanged(Gist gist)
        && shownId().equals(Optional.of(gist.id()))) {
      panel.renew();
    }
    if (event instanceof LibraryEvent.DraftsChanged) {
      lookForDraft();
    }
  }

  private Optional<Timeline> timeline() {
    return session.shownGist().flatMap(this::timeline);
  }

  private Optional<Timeline> timeline(Gist gist) {
    return panel.stateProperty().get()
            instanceof Loadable.Loaded<PanelRows<RevisionRow>>(PanelRows<RevisionRow> loaded)
        ? Optional.of(
            new Timeline(gist.id(), title(gist), session.owns(gist), loaded.rows(), typed.get()))
        : Optional.empty();
  }

  private static String title(Gist gist) {
    String words = DisplayText.line(gist.description());
    return words.isEmpty() ? DisplayText.line(gist.title()) : words;
  }

  /// Whether the account may bring back what was.
  boolean isChangeable() {
    return session.shownGist().filter(session::owns).isPresent();
  }

  /// Selects one; where the past is on show already, that one is shown.
  void select(RevisionRow row) {
    selected.set(List.of(row));
    if (revisions.isOpen()) {
      open(row);
    }
  }

  /// Shows what the revision changed.
  void open(RevisionRow row) {
    selected.set(List.of(row));
    Point point = new Point.Saved(row);
    timeline().ifPresent(now -> revisions.compare(now, now.before(point), point));
  }

  /// Shows what was typed and not saved beside what was saved last.
  void openDraft() {
    timeline()
        .ifPresent(now -> revisions.compare(now, now.before(new Point.Typed()), new Point.Typed()));
  }

  /// Shows what differs between the two that are selected, or between the one and the newest.
  void compareSelected() {
    List<RevisionRow> chosen = selected.get();
    timeline()
        .filter(now -> !chosen.isEmpty() && !now.rows().isEmpty())
        .ifPresent(
            now ->
                revisions.compare(
                    now,
                    new Point.Saved(chosen.getLast()),
                    new Point.Saved(
                        chosen.size() > 1 ? chosen.getFirst() : now.rows().getFirst())));
  }

  /// Shows what one selected revision changed, or what differs between two.
  void compareOrOpen() {
    List<RevisionRow> chosen = selected.get();
    if (chosen.size() == 1) {
      open(chosen.getFirst());
    } else {
      compareSelected();
    }
  }

  /// Shows the files as they were.
  void look(RevisionRow row) {
    timeline().ifPresent(now -> revisions.look(now, row));
  }

  /// Shows the files as they are, with who brought which line.
  void blame() {
    revisions.past().blamingProperty().set(true);
    timeline()
        .filter(now -> !now.rows().isEmpty())
        .ifPresent(now -> revisions.look(now, now.rows().getFirst()));
  }

  void bringBack(RevisionRow row) {
    shownId().ifPresent(id -> revisions.bringBack(id, row, Optional.empty()));
  }
}
