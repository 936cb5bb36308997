package dev.sheaf.ui.history;

import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What differs between two states of a gist, whichever they are.
final class ChangesViewModel {
  /// Which two states of which gist.
  record Question(Timeline timeline, Point from, Point to) {}

  private final Background background;
  private final ChangeReader reader;
  private final PointText words;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Loadable<ChangeSet>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task reading = Background.Task.NONE;

  ChangesViewModel(Library library, Background background, PointText words) {
    this.background = background;
    this.words = words;
    reader = new ChangeReader(library, words);
  }

  ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Loadable<ChangeSet>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  PointText words() {
    return words;
  }

  /// Compares two states; the one that was first stands on the left.
  void compare(Timeline timeline, Point one, Point other) {
    boolean inOrder = timeline.isBefore(one, other);
    ask(new Question(timeline, inOrder ? one : other, inOrder ? other : one));
  }

  void from(Point point) {
    question
        .get()
        .filter(now -> !point.equals(now.from()))
        .ifPresent(now -> ask(new Question(now.timeline(), point, now.to())));
  }

  void to(Point point) {
    question
        .get()
        .filter(now -> !point.equals(now.to()))
        .ifPresent(now -> ask(new Question(now.timeline(), now.from(), point)));
  }

  /// Shows the other way round.
  void swap() {
    question.get().ifPresent(now -> ask(new Question(now.timeline(), now.to(), now.from())));
  }

  void again() {
    question.get().ifPresent(this::ask);
  }

  void close() {
    reading.cancel();
    question.set(Optional.empty());
    state.set(new Loadable.Idle<>());
  }

  private void ask(Question next) {
    boolean same = question.get().equals(Optional.of(next));
    if (same && state.get() instanceof Loadable.Loading<ChangeSet>) {
      return;
    }
    reading.cancel();
    question.set(Optional.of(next));
    state.set(new Loadable.Loading<>());
    reading =
        background.run(
            () -> reader.read(next.timeline().gistId(), next.from(), next.to()),
            found -> state.set(new Loadable.Loaded<>(found)),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }
}
