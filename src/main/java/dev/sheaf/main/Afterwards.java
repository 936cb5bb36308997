package dev.sheaf.main;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Work that waits until the list stands, for with few processors it would only make that later. To
/// be used on the screen's thread.
final class Afterwards implements Background, AutoCloseable {
  private final Background background;
  private final List<Runnable> held = new ArrayList<>();
  private @Nullable Later atLast;
  private boolean released;

  Afterwards(Background background) {
    this.background = background;
  }

  /// Starts what is held back after this time at last.
  void noLaterThan(Duration wait) {
    Later last = new Later(wait);
    last.run(this::release);
    atLast = last;
  }

  /// Starts what was held back; from now on nothing is.
  void release() {
    released = true;
    held.forEach(Runnable::run);
    close();
  }

  /// Drops what is held back.
  @Override
  public void close() {
    held.clear();
    if (atLast != null) {
      atLast.cancel();
    }
  }

  @Override
  public <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    if (released) {
      return background.run(work, onSuccess, onFailure);
    }
    Held<T> task = new Held<>(work, onSuccess, onFailure);
    held.add(task);
    return task;
  }

  @Override
  public <E> Task listen(Source<E> source, Consumer<? super E> onEvent) {
    return background.listen(source, onEvent);
  }

  private final class Held<T extends @Nullable Object> implements Runnable, Task {
    private final Work<T> work;
    private final Consumer<? super T> onSuccess;
    private final Consumer<? super Throwable> onFailure;
    private Task started = Task.NONE;
    private boolean cancelled;

    Held(Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
      this.work = work;
      this.onSuccess = onSuccess;
      this.onFailure = onFailure;
    }

    @Override
    public void run() {
      if (!cancelled) {
        started = background.run(work, onSuccess, onFailure);
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      started.cancel();
    }
  }
}
