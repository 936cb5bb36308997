package dev.sheaf.ui.data;

import dev.sheaf.export.LoadProgress;
import dev.sheaf.ui.kit.Background;
import java.util.function.Consumer;

/// Hands each step of a load on to whoever listens, as far as the eye can follow; a step nobody
/// listens to is lost.
final class Progress implements Background.Source<LoadProgress>, Consumer<LoadProgress> {
  private static final long BETWEEN_STEPS = 50_000_000;

  private volatile Consumer<? super LoadProgress> listener = step -> {};
  private Class<?> last = Progress.class;
  private long told;

  @Override
  public Runnable subscribe(Consumer<? super LoadProgress> taker) {
    listener = taker;
    return () -> listener = step -> {};
  }

  @Override
  public void accept(LoadProgress step) {
    long now = System.nanoTime();
    if (!step.getClass().equals(last) || now - told > BETWEEN_STEPS) {
      last = step.getClass();
      told = now;
      listener.accept(step);
    }
  }
}
