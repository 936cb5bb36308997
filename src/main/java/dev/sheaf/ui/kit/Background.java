package dev.sheaf.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes work off the screen's thread and brings its result back to it.
public interface Background {
  /// Starts `work`; exactly one of the two is told on the screen's thread, unless cancelled first.
  <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

  /// Brings each event that `source` pushes, from any thread, to the screen's thread.
  <E> Task listen(Source<E> source, Consumer<? super E> onEvent);

  /// Something that blocks, and may fail.
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T run() throws Exception;
  }

  /// Something that pushes events until what `subscribe` returned is run.
  @FunctionalInterface
  interface Source<E> {
    Runnable subscribe(Consumer<? super E> listener);
  }

  /// Work that was started, or a source that is listened to.
  @FunctionalInterface
  interface Task {
    /// Interrupts the work and drops its result; does nothing where it already ended.
    void cancel();

    Task NONE = () -> {};
  }
}
