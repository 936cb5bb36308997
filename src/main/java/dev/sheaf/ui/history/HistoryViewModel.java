package dev.sheaf.ui.history;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.ShareLinks;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Lists the revisions of the gist that is shown, newest first, and opens them.
public final class HistoryViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final RevisionsViewModel revisions;
  private final PanelModel<RevisionRow> panel;
  private final Pictures pictures;
  private final DraftCount draft;
  private final ObjectProperty<List<RevisionRow>> selected = new SimpleObjectProperty<>(List.of());
  private final Background.Task events;
  private final Subscription shown;

  /// @param revisions where they are opened
  public HistoryViewModel(
      Library library,
      Session session,
      Background background,
      InstantSource clock,
      RevisionsViewModel revisions) {
    this.library = library;
    this.session = session;
    this.revisions = revisions;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    pictures = new Pictures(background, library.people()::avatar);
    draft = new DraftCount(library, background, this::failed);
    panel.activeProperty().subscribe(active -> recount());
    shown = session.shownProperty().subscribe(next -> about());
    events = background.<LibraryEvent>listen(library::listen, this::follow);
  }

  public PanelModel<RevisionRow> panel() {
    return panel;
  }

  Pictures pictures() {
    return pictures;
  }

  /// What was typed in the gist and not saved; empty where that is nothing.
  ReadOnlyObjectProperty<Optional<LineCount>> unsavedProperty() {
    return draft.unsavedProperty();
  }

  /// Whether the draft is on show in place of the editor.
  ObservableValue<Boolean> draftShownProperty() {
    return revisions.draftShownProperty();
  }

  /// The revisions that are selected, newest first.
  ObjectProperty<List<RevisionRow>> selectedProperty() {
    return selected;
  }

  @Override
  public void close() {
    shown.unsubscribe();
    events.cancel();
    draft.close();
    pictures.close();
    panel.close();
  }

  private Optional<String> shownId() {
    return session.shownGist().map(Gist::id);
  }

  private void about() {
    selected.set(List.of());
    panel.about(shownId());
    draft.about(shownId());
  }

  // Comparing costs too much for what nobody sees.
  private void recount() {
    if (panel.activeProperty().get()) {
      draft.again();
    }
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
    boolean typed =
        event instanceof LibraryEvent.DraftKept(String id) && shownId().equals(Optional.of(id));
    // A save that is through takes the draft along.
    if (typed
        || event instanceof LibraryEvent.DraftsChanged
        || event instanceof LibraryEvent.OutboxChanged) {
      recount();
    }
  }

  private Optional<Timeline> timeline() {
    return session.shownGist().flatMap(this::timeline);
  }

  private Optional<Timeline> timeline(Gist gist) {
    return panel.stateProperty().get()
            instanceof Loadable.Loaded<PanelRows<RevisionRow>>(PanelRows<RevisionRow> loaded)
        ? Optional.of(
            new Timeline(
                gist.id(),
                title(gist),
                session.owns(gist),
                loaded.rows(),
                draft.unsavedProperty().get().isPresent()))
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

  /// Shows what was typed and not saved beside the selected revision.
  void compareWithDraft() {
    selected.get().stream()
        .findFirst()
        .ifPresent(
            row ->
                timeline()
                    .ifPresent(
                        now -> revisions.compare(now, new Point.Saved(row), new Point.Typed())));
  }

  /// Whether it is the one that was saved last.
  boolean isNewest(RevisionRow row) {
    return timeline().filter(now -> row.equals(now.rows().getFirst())).isPresent();
  }

  /// Where the revision stands on the web; empty where it stands nowhere.
  Optional<URI> page(RevisionRow row) {
    return session
        .shownGist()
        .map(Gist::page)
        .map(page -> new ShareLinks(page.uri()).toRevision(row.version()));
  }

  /// Says what was put on the clipboard.
  void copied(String text) {
    revisions.copied(text);
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
