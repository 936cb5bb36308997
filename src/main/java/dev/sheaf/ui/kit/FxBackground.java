package dev.sheaf.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Runs work on virtual threads; the only class that hops to the FX thread.
public final class FxBackground implements Background {
  private final AtomicLong count = new AtomicLong();

  @Override
  public <T extends @Nullable Object> Task run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Thread thread =
        Thread.ofVirtual()
            .name("work-" + count.incrementAndGet())
            .unstarted(() -> perform(work, onSuccess, onFailure, cancelled));
    thread.start();
    return () -> {
      cancelled.set(true);
      thread.interrupt();
    };
  }

  private static <T extends @Nullable Object> void perform(
      Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<? super Throwable> onFailure,
      AtomicBoolean cancelled) {
    T result;
    try {
      result = work.run();
    } catch (Throwable failure) {
      hop(cancelled, () -> onFailure.accept(failure));
      return;
    }
    hop(cancelled, () -> onSuccess.accept(result));
  }

  @Override
  public <E> Task listen(Source<E> source, Consumer<? super E> onEvent) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Runnable unsubscribe = source.subscribe(event -> hop(cancelled, () -> onEvent.accept(event)));
    return () -> {
      cancelled.set(true);
      unsubscribe.run();
    };
  }

  private static void hop(AtomicBoolean cancelled, Runnable delivery) {
    Platform.runLater(
        () -> {
          if (!cancelled.get()) {
            delivery.run();
          }
        });
  }
}
