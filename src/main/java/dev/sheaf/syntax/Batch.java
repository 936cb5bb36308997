package dev.sheaf.syntax;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Lines on their way through an engine, watched from another thread.
final class Batch implements Runnable {
  private final List<String> lines;
  private final LineState before;
  private final Duration budget;
  private final Tokenizer.LineEngine engine;
  private final List<StyledLine> styled = new ArrayList<>();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final AtomicInteger done = new AtomicInteger();
  private volatile long lineStarted;
  private volatile boolean dropped;
  private volatile @Nullable RuntimeException failure;

  Batch(List<String> lines, LineState before, Duration budget, Tokenizer.LineEngine engine) {
    this.lines = lines;
    this.before = before;
    this.budget = budget;
    this.engine = engine;
  }

  @Override
  public void run() {
    long started = System.nanoTime();
    LineState state = before;
    try {
      for (String line : lines) {
        lineStarted = Math.max(1, System.nanoTime());
        StyledLine next = engine.tokenize(line, state);
        if (dropped) {
          return;
        }
        styled.add(next);
        state = next.end();
        done.incrementAndGet();
        if (System.nanoTime() - started > budget.toNanos()) {
          return;
        }
      }
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      finished.countDown();
    }
  }

  /// Waits until the batch ends or one line takes longer than `stuckAfter`; true if it ended.
  boolean await(Duration stuckAfter) throws InterruptedException {
    while (!finished.await(stuckAfter.toNanos() / 4, TimeUnit.NANOSECONDS)) {
      if (lineStarted != 0 && System.nanoTime() - lineStarted > stuckAfter.toNanos()) {
        return false;
      }
    }
    return true;
  }

  /// Makes the batch stop after the line it is at.
  void drop() {
    dropped = true;
  }

  /// The lines styled so far.
  List<StyledLine> styled() {
    RuntimeException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
    int count = done.get();
    List<StyledLine> result = new ArrayList<>(count + 1);
    for (int i = 0; i < count; i++) {
      result.add(styled.get(i));
    }
    return result;
  }
}
