package dev.sheaf.ui.editor;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.library.Drafts;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.OpenGist;
import dev.sheaf.library.Overwritten;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The gists that lie open, and the one that is shown; what happens in the library reaches them.
final class Desk {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Problems problems;
  private final DraftKeeper drafts;
  private final Opening opening;
  private final EditedGists gists = new EditedGists();
  private final ReadOnlyObjectWrapper<Loadable<EditedGist>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final Subscription shown;
  private final Background.Task events;
  private Posted posted = (gist, sent, answer) -> {};
  private Background.Task loading = Background.Task.NONE;

  Desk(
      Library library,
      Session session,
      Background background,
      Problems problems,
      DraftKeeper drafts) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.problems = problems;
    this.drafts = drafts;
    opening = new Opening(library, session);
    shown = session.shownProperty().subscribe(this::show);
    events = background.<LibraryEvent>listen(library::listen, this::hear);
  }

  /// Takes what the Outbox sent of a gist that lies open.
  @FunctionalInterface
  interface Posted {
    void take(EditedGist gist, Draft sent, OpenGist answer);
  }

  void onPosted(Posted taker) {
    posted = taker;
  }

  void close() {
    shown.unsubscribe();
    events.cancel();
    loading.cancel();
  }

  ReadOnlyObjectProperty<Loadable<EditedGist>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The gist that is shown.
  Optional<EditedGist> current() {
    return state.get() instanceof Loadable.Loaded<EditedGist>(EditedGist gist)
        ? Optional.of(gist)
        : Optional.empty();
  }

  private boolean isCurrent(EditedGist gist) {
    return current().equals(Optional.of(gist));
  }

  List<EditedGist> unsaved() {
    return gists.unsaved();
  }

  /// Shows what the session says, again.
  void reload() {
    current().ifPresentOrElse(this::refresh, () -> show(session.shown()));
  }

  /// Shows what was typed last and not saved, unless something is shown by then.
  void showTypedLast() {
    background.run(
        opening::typedLast,
        found -> {
          if (session.shown() instanceof Shown.Nothing) {
            found.ifPresent(session::show);
          }
        },
        thrown -> problems.tell("editor.draft.unread", thrown));
  }

  /// Puts a gist on the desk that is on no host so far, and shows it.
  void begin(GistEdit edit) {
    String draftId = Drafts.newId();
    gists.add(new EditedGist(draftId, edit, true));
    session.show(new Shown.Unsaved(draftId));
  }

  /// Takes a gist and its draft off the desk.
  void forget(EditedGist gist) {
    gists.remove(gist);
    drafts.drop(gist);
    if (isCurrent(gist)) {
      session.show(new Shown.Nothing());
    }
  }

  /// The host has it no more; so its draft goes, too.
  void forget(String id) {
    gists.find(id).ifPresentOrElse(this::forget, () -> drafts.discard(id));
  }

  /// A gist of the desk is on the host now.
  void created(String draftId, EditedGist gist) {
    SavedGist saved = gist.edit().saved();
    if (saved != null && session.shown().equals(new Shown.Unsaved(draftId))) {
      session.show(new Shown.Saved(saved.gist()));
    }
  }

  private void show(Shown next) {
    loading.cancel();
    switch (next) {
      case Shown.Nothing() -> become(new Loadable.Idle<>());
      case Shown.Saved(Gist gist) ->
          gists.find(gist.id()).ifPresentOrElse(this::presentAgain, () -> open(gist.id()));
      case Shown.Unsaved(String draftId) ->
          gists.find(draftId).ifPresentOrElse(this::present, () -> openDraft(draftId));
    }
  }

  private void become(Loadable<EditedGist> next) {
    current()
        .filter(gist -> gist.edit().isNew() && !gist.hasUnsaved())
        .filter(gist -> !next.equals(new Loadable.Loaded<>(gist)))
        .ifPresent(gists::remove);
    state.set(next);
  }

  private void open(String id) {
    become(new Loadable.Loading<>());
    loading =
        background.run(
            () -> opening.cached(id),
            found -> found.ifPresentOrElse(this::presentAgain, () -> fetch(id)),
            thrown -> fetch(id));
  }

  private void fetch(String id) {
    loading = background.run(() -> opening.fresh(id), this::present, this::fail);
  }

  private void openDraft(String draftId) {
    become(new Loadable.Loading<>());
    loading = background.run(() -> opening.draft(draftId), this::present, this::fail);
  }

  private void fail(Throwable thrown) {
    Failure failure = Failures.known(thrown);
    problems.askForToken(failure);
    become(new Loadable.Failed<>(failure));
  }

  private void presentAgain(EditedGist gist) {
    boolean already = isCurrent(gist);
    present(gist);
    if (!already) {
      refresh(gist);
    }
  }

  private void present(EditedGist gist) {
    gists.add(gist);
    gist.setOnEdit(() -> drafts.changed(gist));
    become(new Loadable.Loaded<>(gist));
  }

  private void refresh(EditedGist gist) {
    loading =
        background.run(
            () -> SavedGist.of(library.open(gist.id())),
            gist::follow,
            thrown -> miss(gist, thrown));
  }

  private void miss(EditedGist gist, Throwable thrown) {
    if (Failures.known(thrown) instanceof Failure.NotFound) {
      gist.goneProperty().set(true);
    } else {
      problems.tell("editor.refresh.failed", thrown);
    }
  }

  private void hear(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.GistChanged(Gist gist) ->
          gists.find(gist.id()).ifPresent(known -> hearChanged(known, gist));
      case LibraryEvent.GistRemoved(String id) -> gists.find(id).ifPresent(this::hearRemoved);
      case LibraryEvent.StarChanged(String id, boolean starred) ->
          gists.find(id).ifPresent(gist -> gist.setStarred(starred));
      case LibraryEvent.Connectivity(boolean online, var since) -> {
        if (online) {
          current().filter(EditedGist::isFromLibrary).ifPresent(this::refresh);
        }
      }
      case LibraryEvent.SyncProgress progress -> {}
      case LibraryEvent.Listed listed -> {}
      case LibraryEvent.ContentProgress progress -> {}
      case LibraryEvent.Waiting waiting -> {}
      case LibraryEvent.OutboxChanged changed -> {}
      case LibraryEvent.Posted(Errand errand, OpenGist answer) -> hearPosted(errand, answer);
      case LibraryEvent.TrashChanged changed -> {}
      case LibraryEvent.DraftsChanged changed -> {}
      case LibraryEvent.DraftKept kept -> {}
      case LibraryEvent.DraftGivenUp(String id) -> gists.find(id).ifPresent(this::giveUp);
      case LibraryEvent.DraftBack(String id) -> gists.find(id).ifPresent(this::openAnew);
      case LibraryEvent.ChangeOverwritten(Overwritten found) -> hearOverwritten(found);
      case LibraryEvent.PinChanged pin -> {}
      case LibraryEvent.SavedSearchesChanged searches -> {}
    }
  }

  private void hearPosted(Errand errand, @Nullable OpenGist answer) {
    Draft sent =
        switch (errand.deed()) {
          case Deed.Create(Draft draft) -> draft;
          case Deed.Save(Draft draft) -> draft;
          case Deed.Delete _, Deed.Star _, Deed.Fork _ -> null;
          case Deed.AddComment _, Deed.EditComment _, Deed.DeleteComment _ -> null;
        };
    if (sent != null && answer != null) {
      gists.find(sent.id()).ifPresent(gist -> posted.take(gist, sent, answer));
    }
  }

  private void hearChanged(EditedGist known, Gist gist) {
    if (known.isBusy()) {
      return;
    }
    if (known.hasTextsOf(gist)) {
      known.become(edit -> edit.about(gist));
    } else if (isCurrent(known)) {
      refresh(known);
    }
  }

  // Where the gist is not in sight, a notice leads to it.
  private void hearOverwritten(Overwritten found) {
    Optional<EditedGist> open = gists.find(found.saved().id());
    open.ifPresent(gist -> gist.overwrittenProperty().set(Optional.of(found)));
    if (open.filter(this::isCurrent).isEmpty()) {
      problems.tellOverwritten(found);
    }
  }

  private void giveUp(EditedGist gist) {
    if (gist.edit().isNew()) {
      forget(gist);
    } else {
      gist.discard();
    }
  }

  // What was typed stands in the draft, not here.
  private void openAnew(EditedGist gist) {
    boolean shownNow = isCurrent(gist);
    gists.remove(gist);
    if (shownNow) {
      show(session.shown());
    }
  }

  private void hearRemoved(EditedGist gist) {
    gist.takeUp();
    if (gist.hasUnsaved()) {
      gist.goneProperty().set(true);
    } else {
      forget(gist);
    }
  }
}
