package dev.sheaf.main;

import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has what was typed written down before anybody leaves it: who closes the window, opens another
/// account, or is logged out by the system, which ends the process.
final class Parting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Parting.class);

  // What a system leaves a process before it ends it for good is more than that.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Background background;
  private final Supplier<@Nullable Typed> open;
  private final Runnable closeWindow;
  private final Thread hook = new Thread(this::endProcess, "parting");

  /// What can be typed into; to be used on the screen's thread.
  interface Typed {
    boolean hasUnsaved();

    /// Asks whether to quit all the same.
    boolean agreesToQuit();

    /// Writes down what is not yet, and runs `then`.
    void keepDrafts(Runnable then);
  }

  /// @param open what is open; null for nothing
  /// @param closeWindow closes the window without asking anybody
  Parting(Background background, Supplier<@Nullable Typed> open, Runnable closeWindow) {
    this.background = background;
    this.open = open;
    this.closeWindow = closeWindow;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether the window may close at once; asks where there is unsaved text, and closes by itself
  /// when that is written down.
  boolean mayClose() {
    Typed typed = open.get();
    if (typed == null || !typed.hasUnsaved()) {
      return true;
    }
    if (typed.agreesToQuit()) {
      typed.keepDrafts(closeWindow);
    }
    return false;
  }

  /// Runs `then` once nothing is left to write down.
  void keepDrafts(Runnable then) {
    Typed typed = open.get();
    if (typed == null) {
      then.run();
    } else {
      typed.keepDrafts(then);
    }
  }

  /// Keeps the process until all is written down, or for two seconds.
  void endProcess() {
    CountDownLatch kept = new CountDownLatch(1);
    Runnable done = kept::countDown;
    background.run(() -> done, this::keepDrafts, failure -> {});
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
