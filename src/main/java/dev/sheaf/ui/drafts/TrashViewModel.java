package dev.sheaf.ui.drafts;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.OpenGist;
import dev.sheaf.library.OpenTrash;
import dev.sheaf.library.Sending;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.WaitingText;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows deleted gists, makes them anew, and removes them for good.
public final class TrashViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final ReadRows<TrashRow> list;
  private final ReadOnlyObjectWrapper<Loadable<TrashedTexts>> texts =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final Background.Task listening;
  private Background.Task opening = Background.Task.NONE;

  public TrashViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    list = new ReadRows<>(background, clock);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
    read();
  }

  public ReadOnlyObjectProperty<Loadable<List<TrashRow>>> stateProperty() {
    return list.stateProperty();
  }

  /// The texts of the gist that is looked at.
  public ReadOnlyObjectProperty<Loadable<TrashedTexts>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return list.nowProperty();
  }

  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.TrashChanged) {
      read();
    }
  }

  /// Reads again what is there.
  public void read() {
    String host = session.host().name();
    list.read(
        () -> library.trash().all().stream().map(gist -> row(gist, host)).toList(),
        this::forgetTextsNotIn);
  }

  private void forgetTextsNotIn(List<TrashRow> rows) {
    if (texts.get() instanceof Loadable.Loaded<TrashedTexts>(TrashedTexts open)
        && rows.stream().noneMatch(row -> row.gistId().equals(open.gistId()))) {
      texts.set(new Loadable.Idle<>());
    }
  }

  private static TrashRow row(TrashedGist gist, String host) {
    String about =
        gist.elsewhere()
            ? Messages.text("trash.row.elsewhere", gist.files().size(), host)
            : Messages.text("trash.row.here", gist.files().size());
    return new TrashRow(
        gist.gistId(),
        DisplayText.line(gist.title()),
        DisplayText.line(gist.description()),
        about,
        gist.deletedAt());
  }

  /// Shows the texts of a gist, to be read only.
  public void look(TrashRow row) {
    opening.cancel();
    texts.set(new Loadable.Loading<>());
    opening =
        background.run(
            () -> open(row),
            found -> texts.set(new Loadable.Loaded<>(TrashedTexts.of(found))),
            thrown -> texts.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private OpenTrash open(TrashRow row) throws GistException {
    return library
        .trash()
        .open(row.gistId())
        .orElseThrow(() -> new GistException(new Failure.NotFound()));
  }

  /// Makes a new gist of a deleted one.
  ///
  /// @param agrees is asked first, with what does not come back
  public void restore(TrashRow row, Predicate<RestoreQuestion> agrees) {
    background.run(
        () -> open(row),
        found -> {
          if (!found.isRestorable()) {
            notices.problem(Messages.text("trash.nothingLeft", row.title()));
          } else if (agrees.test(question(row, found))) {
            restore(row, found);
          }
        },
        thrown -> tell("trash.restore.failed", thrown));
  }

  private static RestoreQuestion question(TrashRow row, OpenTrash gist) {
    List<String> left = gist.leftBehind().stream().map(DisplayText::isolated).toList();
    return new RestoreQuestion(row.title(), left, gist.gist().comments());
  }

  private void restore(TrashRow row, OpenTrash gist) {
    background.run(
        () -> library.trash().restore(gist),
        answer -> {
          switch (answer) {
            case Sending.Sent<OpenGist>(OpenGist made) -> {
              notices.done(Messages.text("trash.restored", row.title()));
              session.show(new Shown.Saved(made.gist()));
            }
            case Sending.Queued<OpenGist>(Errand errand, Failure why) ->
                notices.done(
                    Messages.text(
                        "trash.restoreQueued", WaitingText.of(why, session.host().name())));
          }
        },
        thrown -> tell("trash.restore.failed", thrown));
  }

  /// Removes one for good.
  public void remove(TrashRow row) {
    change(() -> library.trash().remove(row.gistId()));
  }

  /// Removes all for good.
  public void empty() {
    change(() -> library.trash().empty());
  }

  /// How many there are.
  public int count() {
    return list.stateProperty().get()
            instanceof Loadable.Loaded<List<TrashRow>>(List<TrashRow> rows)
        ? rows.size()
        : 0;
  }

  private interface Change {
    void run() throws GistException;
  }

  private void change(Change change) {
    background.run(
        () -> {
          change.run();
          return Optional.empty();
        },
        done -> {},
        thrown -> tell("trash.remove.failed", thrown));
  }

  private void tell(String key, Throwable thrown) {
    notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown))));
  }

  @Override
  public void close() {
    list.close();
    opening.cancel();
    listening.cancel();
  }
}
