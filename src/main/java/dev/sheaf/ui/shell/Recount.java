package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Background;
import java.util.function.Consumer;

/// Counts something again whenever it may have changed, but never twice at the same time: a
/// thousand changes in a row cost two counts.
final class Recount<T> {
  private final Background background;
  private final Background.Work<T> count;
  private final Consumer<? super T> onCounted;
  private boolean running;
  private boolean again;

  Recount(Background background, Background.Work<T> count, Consumer<? super T> onCounted) {
    this.background = background;
    this.count = count;
    this.onCounted = onCounted;
  }

  void request() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    background.run(
        count,
        counted -> {
          onCounted.accept(counted);
          finish();
        },
        // What was counted before stays: a count is no reason to disturb anyone.
        failure -> finish());
  }

  private void finish() {
    running = false;
    if (again) {
      again = false;
      request();
    }
  }
}
