package dev.sheaf.network;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Waits only so long for what may never end, or hears no interrupt; it goes on by itself then.
final class Patience {
  private final Duration limit;
  private final AtomicInteger running = new AtomicInteger();

  Patience(Duration limit) {
    this.limit = limit;
  }

  <T> T await(Callable<T> work) throws InterruptedException, ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(work);
    Runnable counted =
        () -> {
          running.incrementAndGet();
          try {
            task.run();
          } finally {
            running.decrementAndGet();
          }
        };
    // A platform thread: native code would hold on to the carrier of a virtual one.
    Thread.ofPlatform().daemon().name("way").start(counted);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      task.cancel(true);
    }
  }

  /// Whether something that was given up is still going on.
  boolean isTried() {
    return running.get() > 0;
  }
}
