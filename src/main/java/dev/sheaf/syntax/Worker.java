package dev.sheaf.syntax;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The one thread that tokenises. It is a platform thread: tokenising is pure computing and would
/// starve virtual threads; and it can be left behind when a regular expression never ends, for
/// nothing can stop that.
final class Worker {
  static final Worker SHARED = new Worker();

  // Grammars nest deeply.
  private static final long STACK = 8L << 20;

  private ExecutorService thread = start();

  private Worker() {}

  synchronized ExecutorService submit(Runnable job) {
    thread.execute(job);
    return thread;
  }

  /// Goes on with a new thread, and takes along what waits in the queue of the stuck one.
  synchronized void leave(ExecutorService stuck) {
    if (thread.equals(stuck)) {
      List<Runnable> waiting = stuck.shutdownNow();
      thread = start();
      waiting.forEach(thread::execute);
    }
  }

  private static ExecutorService start() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().stackSize(STACK).name("sheaf-syntax").factory());
  }
}
