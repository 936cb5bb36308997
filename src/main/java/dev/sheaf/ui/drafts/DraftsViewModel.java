package dev.sheaf.ui.drafts;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was typed and not saved: opens it, compares it with the host, discards it.
public final class DraftsViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final DraftRows rows;
  private final ReadRows<DraftRow> list;
  private final ReadOnlyObjectWrapper<Loadable<DraftComparison>> comparison =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final Background.Task listening;
  private Background.Task comparing = Background.Task.NONE;
  private String compared = "";

  public DraftsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    rows = new DraftRows(library);
    list = new ReadRows<>(background, clock);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
    read();
  }

  public ReadOnlyObjectProperty<Loadable<List<DraftRow>>> stateProperty() {
    return list.stateProperty();
  }

  /// The draft that is looked at beside what the host has; idle while none is.
  public ReadOnlyObjectProperty<Loadable<DraftComparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return list.nowProperty();
  }

  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.DraftsChanged
        || event instanceof LibraryEvent.OutboxChanged) {
      read();
    }
  }

  /// Reads again what there is.
  public void read() {
    list.read(this::all);
  }

  private List<DraftRow> all() throws GistException, InterruptedException {
    List<DraftRow> found = new ArrayList<>();
    for (Draft draft : library.drafts().all()) {
      found.add(rows.row(draft));
    }
    return found;
  }

  private Draft draft(String id) throws GistException {
    return library.drafts().find(id).orElseThrow(() -> new GistException(new Failure.NotFound()));
  }

  /// Shows the draft in the editor.
  public void open(DraftRow row) {
    closeComparison();
    background.run(
        () -> shown(draft(row.id())), session::show, thrown -> tell("drafts.open.failed", thrown));
  }

  private Shown shown(Draft draft) throws GistException {
    if (draft.gistId() == null) {
      return new Shown.Unsaved(draft.id());
    }
    Optional<Gist> known = library.known(draft.gistId());
    return new Shown.Saved(known.isPresent() ? known.get() : library.open(draft.gistId()).gist());
  }

  /// Shows the draft beside what the host has now.
  public void compare(DraftRow row) {
    compare(row.id());
  }

  /// Compares again what is compared.
  public void compareAgain() {
    compare(compared);
  }

  private void compare(String id) {
    comparing.cancel();
    compared = id;
    comparison.set(new Loadable.Loading<>());
    comparing =
        background.run(
            () -> rows.compare(draft(id), list.nowProperty().get()),
            found -> comparison.set(new Loadable.Loaded<>(found)),
            thrown -> comparison.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  public void closeComparison() {
    comparing.cancel();
    comparison.set(new Loadable.Idle<>());
  }

  /// Drops what was typed, and offers to undo that.
  public void discard(DraftRow row) {
    background.run(
        () -> {
          Draft draft = draft(row.id());
          library.drafts().giveUp(row.id());
          return draft;
        },
        draft -> discarded(row, draft),
        thrown -> tell("drafts.discard.failed", thrown));
  }

  private void discarded(DraftRow row, Draft draft) {
    if (compared.equals(row.id())) {
      closeComparison();
    }
    notices.add(
        new Notice(
            Notice.Kind.DONE,
            Messages.text("drafts.discarded", DisplayText.isolated(row.title())),
            new Notice.Action(Messages.text("drafts.discard.undo"), () -> bringBack(draft))));
  }

  private void bringBack(Draft draft) {
    background.run(
        () -> {
          library.drafts().bringBack(draft);
          return draft;
        },
        done -> read(),
        thrown -> tell("drafts.discard.failed", thrown));
  }

  private void tell(String key, Throwable thrown) {
    notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown))));
  }

  @Override
  public void close() {
    list.close();
    comparing.cancel();
    listening.cancel();
  }
}
