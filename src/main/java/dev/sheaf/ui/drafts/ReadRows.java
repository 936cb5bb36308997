package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The rows of a list, read from the library as often as it is told to, and the time their ages are
/// told from.
final class ReadRows<T> implements AutoCloseable {
  private final Background background;
  private final ReadOnlyObjectWrapper<Loadable<List<T>>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final Background.Task minutes;
  private Background.Task reading = Background.Task.NONE;

  ReadRows(Background background, InstantSource clock) {
    this.background = background;
    now = new ReadOnlyObjectWrapper<>(clock.instant());
    minutes = background.listen(new EveryMinute(clock), now::set);
  }

  ReadOnlyObjectProperty<Loadable<List<T>>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Moves each minute.
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// Reads them again; what was read before stays until then.
  void read(Background.Work<List<T>> work) {
    read(work, rows -> {});
  }

  void read(Background.Work<List<T>> work, Consumer<List<T>> onRead) {
    reading.cancel();
    reading =
        background.run(
            work,
            rows -> {
              state.set(new Loadable.Loaded<>(rows));
              onRead.accept(rows);
            },
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  @Override
  public void close() {
    minutes.cancel();
    reading.cancel();
  }
}
