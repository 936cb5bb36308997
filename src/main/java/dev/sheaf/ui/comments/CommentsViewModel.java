package dev.sheaf.ui.comments;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Lists the comments on the gist that is shown, oldest first.
public final class CommentsViewModel implements AutoCloseable {
  private static final Duration DRAFT_PAUSE = Duration.ofMillis(400);

  private final Library library;
  private final Session session;
  private final PanelModel<CommentRow> panel;
  private final Pictures pictures;
  private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalInt> count =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final Composer composer;
  private final Notices notices;
  private final Background background;
  private final Background.Task listening;
  private final Subscription shown;

  public CommentsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this(library, session, background, notices, clock, DRAFT_PAUSE);
  }

  /// @param draftPause how long after a change of the text it is written down
  CommentsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock,
      Duration draftPause) {
    this.library = library;
    this.background = background;
    this.notices = notices;
    composer = new Composer(library, background, notices, draftPause);
    this.session = session;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    pictures = new Pictures(background, library.people()::avatar);
    composer.onSent(panel::renew);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
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

  /// Where a comment is written.
  public Composer composer() {
    return composer;
  }

  /// Whether who is signed in may comment on what is shown.
  public ReadOnlyBooleanProperty writableProperty() {
    return writable.getReadOnlyProperty();
  }

  public void edit(CommentRow row) {
    composer.edit(row);
  }

  /// Deletes one's own comment; ask before.
  public void delete(CommentRow row) {
    session
        .shownGist()
        .ifPresent(
            gist ->
                run(
                    () -> library.outbox().deleteComment(gist.id(), row.id()),
                    "comments.delete.failed"));
  }

  /// Takes back what waits; a text stands in the field again.
  public void undo(CommentRow row) {
    CommentRow.Waiting waiting = row.waiting();
    if (waiting != null) {
      run(() -> library.outbox().withdraw(waiting.errand()), "comments.undo.failed");
    }
  }

  private void run(Background.Work<?> work, String key) {
    background.run(
        work,
        done -> {
          panel.renew();
          composer.reload();
        },
        thrown -> notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown)))));
  }

  private void follow(LibraryEvent event) {
    String about = session.shownGist().map(Gist::id).orElse("");
    boolean posted =
        event instanceof LibraryEvent.Posted(Errand errand, var gist)
            && errand.deed().gistId().equals(about);
    if (posted || (event instanceof LibraryEvent.OutboxChanged && isWaiting())) {
      panel.renew();
    }
  }

  private boolean isWaiting() {
    return panel.stateProperty().get() instanceof Loadable.Loaded<PanelRows<CommentRow>> loaded
        && loaded.value().rows().stream().anyMatch(row -> row.waiting() != null);
  }

  public Pictures pictures() {
    return pictures;
  }

  @Override
  public void close() {
    composer.about(null);
    listening.cancel();
    shown.unsubscribe();
    panel.close();
    pictures.close();
  }

  private void turn() {
    Optional<Gist> gist = session.shownGist();
    panel.about(gist.map(Gist::id));
    composer.about(gist.map(Gist::id).orElse(null));
    writable.set(session.account() != null && gist.filter(Gist::commentsEnabled).isPresent());
    count(panel.countProperty().getValue());
  }

  private void count(OptionalInt loaded) {
    OptionalInt listed =
        session.shownGist().stream().mapToInt(Gist::comments).filter(many -> many > 0).findFirst();
    count.set(loaded.isPresent() ? loaded : listed);
  }

  private PanelRows<CommentRow> load(String id) throws GistException {
    Listing<Comment> listing = library.comments(id);
    List<CommentRow> rows =
        CommentRows.of(listing.items(), library.outbox().about(id), session.account());
    return new PanelRows<>(rows, listing.asOf(), listing.live());
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }
}
