package dev.sheaf.ui.comments;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Lists the comments on the gist that is shown, oldest first.
public final class CommentsViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final PanelModel<CommentRow> panel;
  private final Pictures pictures;
  private final ReadOnlyObjectWrapper<OptionalInt> count =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final Subscription shown;

  public CommentsViewModel(
      Library library, Session session, Background background, InstantSource clock) {
    this.library = library;
    this.session = session;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    pictures = new Pictures(background, library.people()::avatar);
    shown = session.shownProperty().subscribe(next -> turn());
    panel.countProperty().subscribe(this::count);
  }

  public PanelModel<CommentRow> panel() {
    return panel;
  }

  /// How many comments there are. Lists tell that of a gist, so it is known before they are loaded.
  public ObservableValue<OptionalInt> countProperty() {
    return count.getReadOnlyProperty();
  }

  public Pictures pictures() {
    return pictures;
  }

  @Override
  public void close() {
    shown.unsubscribe();
    panel.close();
    pictures.close();
  }

  private void turn() {
    panel.about(session.shownGist().map(Gist::id));
    count(panel.countProperty().getValue());
  }

  private void count(OptionalInt loaded) {
    OptionalInt listed =
        session.shownGist().stream().mapToInt(Gist::comments).filter(many -> many > 0).findFirst();
    count.set(loaded.isPresent() ? loaded : listed);
  }

  private PanelRows<CommentRow> load(String id) throws GistException {
    Listing<Comment> listing = library.comments(id);
    return new PanelRows<>(
        listing.items().stream().map(CommentRow::of).toList(), listing.asOf(), listing.live());
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }
}
