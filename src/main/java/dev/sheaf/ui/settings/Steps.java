package dev.sheaf.ui.settings;

import dev.sheaf.library.BackupProgress;
import dev.sheaf.ui.kit.Background;
import java.util.function.Consumer;

/// Hands each step of a backup on to whoever listens; a step nobody listens to is lost.
final class Steps implements Background.Source<BackupProgress>, Consumer<BackupProgress> {
  private volatile Consumer<? super BackupProgress> listener = step -> {};

  @Override
  public Runnable subscribe(Consumer<? super BackupProgress> taker) {
    listener = taker;
    return () -> listener = step -> {};
  }

  @Override
  public void accept(BackupProgress step) {
    // One word in fifty gists is enough for the eye, and spares the screen's thread.
    if (step.done() % 50 == 0 || step.done() == step.total()) {
      listener.accept(step);
    }
  }
}
