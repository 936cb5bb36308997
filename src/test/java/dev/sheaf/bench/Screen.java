package dev.sheaf.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The toolkit's thread, from outside of it.
final class Screen {
  private Screen() {}

  /// Starts the toolkit; without a display, on the one that needs none.
  static void start() throws InterruptedException {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    if (linux && System.getenv("DISPLAY") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
  }

  static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
