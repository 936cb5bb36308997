package dev.sheaf.ui.comments;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Listing;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lists the comments on the gist that is shown, oldest first.
public final class CommentsViewModel implements AutoCloseable {
  private static final Pauses USUAL = new Pauses(Duration.ofMillis(400), Duration.ofSeconds(6));

  private final Library library;
  private final Session session;
  private final PanelModel<CommentRow> panel;
  private final Pictures pictures;
  private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalInt> count =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> closed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Composer composer;
  private final Unseen unseen;
  private final Deletions deletions;
  private final Notices notices;
  private final Background.Task listening;
  private final Subscription shown;
  private int listed;

  public CommentsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this(library, session, background, notices, clock, USUAL);
  }

  /// How long things wait.
  ///
  /// @param draft after a change of the text, before it is written down
  /// @param deletion after a comment was deleted, before the host is told
  record Pauses(Duration draft, Duration deletion) {}

  CommentsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock,
      Pauses pauses) {
    this.library = library;
    this.notices = notices;
    deletions = new Deletions(library.outbox(), background, notices, pauses.deletion());
    composer = new Composer(library, background, notices, pauses.draft());
    unseen = new Unseen(library.seenComments(), background);
    this.session = session;
    panel = new PanelModel<>(background, clock, this::load, this::failed);
    pictures = new Pictures(background, library.people()::avatar);
    composer.onSent(panel::renew);
    deletions.onChange(panel::renew);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
    shown = session.shownProperty().subscribe(next -> turn());
    panel.countProperty().subscribe(this::count);
    panel.stateProperty().subscribe(this::look);
    panel.activeProperty().subscribe(this::look);
  }

  public PanelModel<CommentRow> panel() {
    return panel;
  }

  /// How many comments there are. Lists tell that of a gist, so it is known before they are loaded.
  public ObservableValue<OptionalInt> countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Whether there are comments that were not looked at here, as far as lists tell.
  public ReadOnlyBooleanProperty newsProperty() {
    return unseen.newsProperty();
  }

  /// How many of the comments on show were not there when they were last looked at.
  long newOnes() {
    return panel.stateProperty().get() instanceof Loadable.Loaded<PanelRows<CommentRow>> loaded
        ? loaded.value().rows().stream().filter(CommentRow::isNew).count()
        : 0;
  }

  /// Where a comment is written.
  public Composer composer() {
    return composer;
  }

  /// Whether who is signed in may comment on what is shown.
  public ReadOnlyBooleanProperty writableProperty() {
    return writable.getReadOnlyProperty();
  }

  /// Why nothing can be written, in a sentence; empty where it can, or no gist is shown.
  public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
    return closed.getReadOnlyProperty();
  }

  public void edit(CommentRow row) {
    composer.edit(row);
  }

  /// Begins an answer to a comment, or to the part of it that is selected.
  public void quote(CommentRow row, String selected) {
    composer.quote(selected.isEmpty() ? row.body() : selected);
  }

  /// Deletes one's own comment in a moment; until then that can be taken back.
  public void delete(CommentRow row) {
    composer.leave(row.id());
    session.shownGist().ifPresent(gist -> deletions.ask(gist.id(), row.id()));
  }

  /// Takes back what waits; a text stands in the field again.
  public void undo(CommentRow row) {
    CommentRow.Waiting waiting = row.waiting();
    if (waiting != null) {
      deletions.takeBack(waiting.errand(), composer::reload);
    }
  }

  private void follow(LibraryEvent event) {
    String about = session.shownGist().map(Gist::id).orElse("");
    boolean posted =
        event instanceof LibraryEvent.Posted(Errand errand, var gist)
            && errand.deed().gistId().equals(about);
    boolean talked =
        event instanceof LibraryEvent.GistChanged(Gist gist)
            && gist.id().equals(about)
            && isOtherThanKnown(gist);
    if (posted || talked || (event instanceof LibraryEvent.OutboxChanged && isWaiting())) {
      panel.renew();
    }
  }

  private boolean isOtherThanKnown(Gist gist) {
    listed = gist.comments();
    OptionalInt loaded = panel.countProperty().getValue();
    count(loaded);
    if (!panel.activeProperty().get()) {
      unseen.ask(gist);
    }
    return loaded.isPresent() && loaded.getAsInt() != listed;
  }

  // What stands on the screen is seen; what was read behind another panel is not.
  private void look() {
    if (panel.stateProperty().get() instanceof Loadable.Loaded<PanelRows<CommentRow>> loaded) {
      List<CommentRow> rows = loaded.value().rows();
      boolean active = panel.activeProperty().get();
      session
          .shownGist()
          .ifPresent(
              gist -> {
                if (active) {
                  unseen.saw(gist.id(), rows);
                } else {
                  unseen.ask(gist);
                }
              });
    }
  }

  private boolean isWaiting() {
    return panel.stateProperty().get() instanceof Loadable.Loaded<PanelRows<CommentRow>> loaded
        && loaded.value().rows().stream().anyMatch(row -> row.waiting() != null);
  }

  /// Says what was put on the clipboard.
  void copied(String key) {
    notices.done(Messages.text(key));
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
    listed = gist.map(Gist::comments).orElse(0);
    unseen.turn(gist);
    panel.about(gist.map(Gist::id));
    composer.about(gist.map(Gist::id).orElse(null));
    boolean enabled = gist.filter(Gist::commentsEnabled).isPresent();
    writable.set(session.account() != null && enabled);
    closed.set(
        gist.filter(shown -> !writable.get())
            .map(shown -> Messages.text(enabled ? "comments.signIn" : "comments.off")));
    count(panel.countProperty().getValue());
  }

  private void count(OptionalInt loaded) {
    OptionalInt known = listed > 0 ? OptionalInt.of(listed) : OptionalInt.empty();
    count.set(loaded.isPresent() ? loaded : known);
  }

  private PanelRows<CommentRow> load(String id) throws GistException {
    Listing<Comment> listing = library.comments(id);
    List<CommentRow> rows =
        CommentRows.of(
            listing.items(),
            library.outbox().about(id),
            new CommentRows.Reader(session.account(), unseen.before(id), page(id)));
    return new PanelRows<>(rows, listing.asOf(), listing.live());
  }

  private @Nullable URI page(String id) throws GistException {
    return library.known(id).map(Gist::page).map(WebAddress::uri).orElse(null);
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unauthorized) {
      session.request(new Request.Reauthenticate());
    }
  }
}
