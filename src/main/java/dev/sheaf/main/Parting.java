package dev.sheaf.main;

import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has what was typed written down when the system ends the process, as it does at logging out.
final class Parting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Parting.class);

  // What a system leaves a process before it ends it for good is more than that.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Background background;
  private final Consumer<Runnable> keep;
  private final Thread hook = new Thread(this::part, "parting");

  /// @param keep writes down what is not yet, begun on the toolkit's thread, and runs what it is
  ///   given when that is done
  Parting(Background background, Consumer<Runnable> keep) {
    this.background = background;
    this.keep = keep;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Keeps the process until all is written down, or for two seconds.
  void part() {
    CountDownLatch kept = new CountDownLatch(1);
    Runnable done = kept::countDown;
    background.run(() -> done, keep, failure -> {});
    try {
      if (!kept.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The process ends before what was typed is written down");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The app ends by itself, and has written all down.
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already.
    }
  }
}
