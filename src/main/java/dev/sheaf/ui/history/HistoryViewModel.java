package dev.sheaf.ui.history;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.Optional;
import javafx.util.Subscription;

/// Lists the revisions of the gist that is shown, newest first.
public final class HistoryViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final PanelModel<RevisionRow> panel;
  private final Background.Task events;
  private final Subscription shown;

  public HistoryViewModel(
      Library library, Session session, Background background, InstantSource clock) {
    this.library = library;
    this.session = session;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    shown = session.shownProperty().subscribe(next -> panel.about(shownId()));
    events = background.<LibraryEvent>listen(library::listen, this::follow);
  }

  public PanelModel<RevisionRow> panel() {
    return panel;
  }

  @Override
  public void close() {
    shown.unsubscribe();
    events.cancel();
    panel.close();
  }

  private Optional<String> shownId() {
    return session.shownGist().map(Gist::id);
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
  }
}
