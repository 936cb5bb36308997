package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One thread in the part of the screen's, without a toolkit.
final class ScreenThread implements Background {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  /// Waits until the screen's thread has done it.
  <T> T ask(Callable<T> work) {
    try {
      return thread.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  void run(Runnable work) {
    var _ = ask(Executors.callable(work, true));
  }

  @Override
  public <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Thread worker =
        Thread.ofVirtual()
            .start(
                () -> {
                  T result;
                  try {
                    result = work.run();
                  } catch (Throwable failure) {
                    hop(cancelled, () -> onFailure.accept(failure));
                    return;
                  }
                  hop(cancelled, () -> onSuccess.accept(result));
                });
    return () -> {
      cancelled.set(true);
      worker.interrupt();
    };
  }

  @Override
  public <E> Task listen(Source<E> source, Consumer<? super E> onEvent) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Runnable stop = source.subscribe(event -> hop(cancelled, () -> onEvent.accept(event)));
    return () -> {
      cancelled.set(true);
      stop.run();
    };
  }

  private void hop(AtomicBoolean cancelled, Runnable delivery) {
    thread.execute(
        () -> {
          if (!cancelled.get()) {
            delivery.run();
          }
        });
  }
}
