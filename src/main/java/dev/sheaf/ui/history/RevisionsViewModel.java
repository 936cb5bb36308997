package dev.sheaf.ui.history;

import dev.sheaf.library.BroughtBack;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What stands in place of the editor while somebody looks at a gist's past: what changed, or the
/// files of one revision.
public final class RevisionsViewModel implements AutoCloseable {
  /// What of the past is shown.
  public enum Mode {
    NONE,
    CHANGES,
    FILES
  }

  private final Library library;
  private final Background background;
  private final Notices notices;
  private final ChangesViewModel changes;
  private final PastViewModel past;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.NONE);
  private final Subscription shown;

  public RevisionsViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.background = background;
    this.notices = notices;
    changes = new ChangesViewModel(library, background, new PointText(clock));
    past = new PastViewModel(library, background);
    shown = session.shownProperty().subscribe((before, now) -> leave());
  }

  public ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  boolean isOpen() {
    return mode.get() != Mode.NONE;
  }

  ChangesViewModel changes() {
    return changes;
  }

  PastViewModel past() {
    return past;
  }

  /// All states of the gist whose past is shown.
  Optional<Timeline> timeline() {
    return switch (mode.get()) {
      case NONE -> Optional.empty();
      case CHANGES -> changes.questionProperty().get().map(ChangesViewModel.Question::timeline);
      case FILES -> past.questionProperty().get().map(PastViewModel.Question::timeline);
    };
  }

  /// Shows what differs between two states.
  void compare(Timeline timeline, Point one, Point other) {
    changes.compare(timeline, one, other);
    mode.set(Mode.CHANGES);
  }

  /// Shows the files of a revision.
  void look(Timeline timeline, RevisionRow row) {
    past.look(timeline, row);
    mode.set(Mode.FILES);
  }

  /// Shows the files of the later one of the compared revisions.
  void lookAtCompared() {
    changes
        .questionProperty()
        .get()
        .ifPresent(
            now -> {
              List<RevisionRow> rows = now.timeline().rows();
              if (now.to() instanceof Point.Saved(RevisionRow row)) {
                look(now.timeline(), row);
              } else if (!rows.isEmpty()) {
                look(now.timeline(), rows.getFirst());
              }
            });
  }

  /// Shows what the revision that is looked at changed.
  void compareLookedAt() {
    past.questionProperty()
        .get()
        .ifPresent(
            now -> {
              Point point = new Point.Saved(now.row());
              compare(now.timeline(), now.timeline().before(point), point);
            });
  }

  /// Shows what one revision changed.
  void compareWithBefore(RevisionRow row) {
    timeline()
        .ifPresent(
            now -> {
              Point point = new Point.Saved(row);
              compare(now, now.before(point), point);
            });
  }

  /// Whether the draft is on the right of what is compared.
  ObservableValue<Boolean> draftShownProperty() {
    return changes
        .questionProperty()
        .map(question -> question.filter(now -> now.to() instanceof Point.Typed).isPresent());
  }

  /// Says what was put on the clipboard.
  void copied(String text) {
    notices.done(Messages.text("share.copied", text));
  }

  /// Back to the editor.
  public void leave() {
    mode.set(Mode.NONE);
    changes.close();
    past.close();
  }

  /// Makes a draft in which the gist, or one file, is again what it was.
  void bringBack(String gistId, RevisionRow row, Optional<String> file) {
    background.run(
        () -> library.history().bringBack(gistId, row.version(), file),
        done -> broughtBack(row, done),
        thrown ->
            notices.problem(
                Messages.text("history.restore.failed", FailureText.of(Failures.known(thrown)))));
  }

  private void broughtBack(RevisionRow row, BroughtBack done) {
    List<String> left = done.leftOut().stream().map(DisplayText::isolated).toList();
    if (!left.isEmpty()) {
      notices.problem(Messages.text("history.restore.leftOut", String.join(", ", left)));
    }
    if (done.isNothing()) {
      if (left.isEmpty()) {
        notices.done(Messages.text("history.restore.nothing", row.shortVersion()));
      }
      return;
    }
    leave();
    notices.add(
        new Notice(
            Notice.Kind.DONE,
            Messages.text("history.restore.done", row.shortVersion()),
            new Notice.Action(Messages.text("history.restore.undo"), () -> undo(done))));
  }

  private void undo(BroughtBack done) {
    background.run(
        () -> {
          library.history().undo(done);
          return done;
        },
        gone -> {},
        thrown ->
            notices.problem(
                Messages.text("history.restore.failed", FailureText.of(Failures.known(thrown)))));
  }

  @Override
  public void close() {
    shown.unsubscribe();
    leave();
  }
}
