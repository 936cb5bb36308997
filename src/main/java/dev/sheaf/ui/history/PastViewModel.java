package dev.sheaf.ui.history;

import dev.sheaf.library.BlamedFile;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A gist as it was at a revision, to be read file by file, with who brought which line.
final class PastViewModel {
  /// Which revision of which gist.
  record Question(Timeline timeline, RevisionRow row) {}

  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Loadable<PastFiles>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Loadable<List<RevisionRow>>> blame =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final BooleanProperty blaming = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<String>> file =
      new SimpleObjectProperty<>(Optional.empty());
  private Background.Task reading = Background.Task.NONE;
  private Background.Task finding = Background.Task.NONE;

  PastViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
    blaming.subscribe((before, now) -> findBlame());
    file.subscribe((before, now) -> findBlame());
  }

  ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Loadable<PastFiles>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// For each line of the file in front the revision that brought it; idle while nobody wants to
  /// know.
  ReadOnlyObjectProperty<Loadable<List<RevisionRow>>> blameProperty() {
    return blame.getReadOnlyProperty();
  }

  /// Whether it is wanted.
  BooleanProperty blamingProperty() {
    return blaming;
  }

  /// The name of the file in front; empty while there is none.
  ObjectProperty<Optional<String>> fileProperty() {
    return file;
  }

  void look(Timeline timeline, RevisionRow row) {
    reading.cancel();
    finding.cancel();
    blame.set(new Loadable.Idle<>());
    question.set(Optional.of(new Question(timeline, row)));
    state.set(new Loadable.Loading<>());
    reading =
        background.run(
            () -> PastFiles.of(library.history().open(timeline.gistId(), row.version())),
            found -> {
              state.set(new Loadable.Loaded<>(found));
              findBlame();
            },
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  void again() {
    question.get().ifPresent(now -> look(now.timeline(), now.row()));
  }

  void findBlame() {
    finding.cancel();
    blame.set(new Loadable.Idle<>());
    if (!blaming.get()
        || question.get().isEmpty()
        || file.get().isEmpty()
        || !(state.get() instanceof Loadable.Loaded<PastFiles>)) {
      return;
    }
    Question asked = question.get().get();
    String name = file.get().get();
    blame.set(new Loadable.Loading<>());
    finding =
        background.run(
            () ->
                rows(
                    library
                        .history()
                        .blame(asked.timeline().gistId(), asked.row().version(), name)),
            found -> blame.set(new Loadable.Loaded<>(found)),
            thrown -> blame.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private static List<RevisionRow> rows(BlamedFile blamed) {
    return blamed.lines().stream().map(RevisionRow::of).toList();
  }

  void close() {
    reading.cancel();
    finding.cancel();
    question.set(Optional.empty());
    file.set(Optional.empty());
    state.set(new Loadable.Idle<>());
  }
}
