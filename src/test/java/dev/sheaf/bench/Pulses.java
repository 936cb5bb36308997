package dev.sheaf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does something in each pulse, and measures how long the pulses keep the screen's thread: styles,
/// layout and handing the scene over.
final class Pulses extends AnimationTimer {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final BooleanSupplier over;
  private final IntConsumer step;
  private final List<Span> spans = new ArrayList<>();
  private final CompletableFuture<List<Span>> done = new CompletableFuture<>();
  private int count;

  private Pulses(BooleanSupplier over, IntConsumer step) {
    this.over = over;
    this.step = step;
  }

  static List<Span> measure(int count, IntConsumer step) throws Exception {
    int[] seen = new int[1];
    return measure(() -> seen[0]++ == count, step);
  }

  static List<Span> measure(BooleanSupplier over, IntConsumer step) throws Exception {
    Pulses pulses = new Pulses(over, step);
    Platform.runLater(pulses::start);
    return pulses.done.get();
  }

  /// How long the calling thread has been at work so far, in nanoseconds.
  static long cpuTime() {
    return THREADS.getCurrentThreadCpuTime();
  }

  @Override
  public void handle(long now) {
    if (over.getAsBoolean()) {
      stop();
      // Behind the end of the last pulse that was measured.
      Platform.runLater(() -> done.complete(spans));
      return;
    }
    long start = System.nanoTime();
    long cpuStart = cpuTime();
    step.accept(count);
    count++;
    // Runs first thing when the pulse lets go of the thread.
    Platform.runLater(() -> spans.add(new Span(System.nanoTime() - start, cpuTime() - cpuStart)));
  }
}
