package dev.sheaf.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs work when told to, for tests of what happens in the meantime.
public final class QueuedBackground implements Background {
  private final Deque<Runnable> queue = new ArrayDeque<>();

  @Override
  public <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    AtomicBoolean cancelled = new AtomicBoolean();
    queue.add(
        () -> {
          if (!cancelled.get()) {
            var _ = new ImmediateBackground().run(work, onSuccess, onFailure);
          }
        });
    return () -> cancelled.set(true);
  }

  @Override
  public <E> Task listen(Source<E> source, Consumer<? super E> onEvent) {
    return new ImmediateBackground().listen(source, onEvent);
  }

  public int waiting() {
    return queue.size();
  }

  /// Does what has waited longest, and no more.
  public void runNext() {
    queue.remove().run();
  }

  /// Does what waits, and what that starts in turn.
  public void runAll() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
