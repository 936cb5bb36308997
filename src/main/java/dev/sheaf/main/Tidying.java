package dev.sheaf.main;

import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Milestone;
import java.util.function.Consumer;
import javafx.util.Duration;

/// Has memory cleared of what a start leaves behind, once, when the list stands and nobody has
/// touched the window for a moment: that holds everything up for some tenths of a second. To be
/// used on the screen's thread.
final class Tidying implements Consumer<Milestone> {
  private final Consumer<Runnable> still;
  private final Runnable clear;
  private boolean listStands;
  private boolean done;

  /// Clears the memory of this process two seconds after `window` was touched last.
  static Tidying of(MainWindow window) {
    Tidying tidying = new Tidying(new Later(Duration.seconds(2))::run, System::gc);
    window.whenTouched(tidying::touched);
    return tidying;
  }

  /// @param still runs something a moment after it was last asked to
  Tidying(Consumer<Runnable> still, Runnable clear) {
    this.still = still;
    this.clear = clear;
  }

  @Override
  public void accept(Milestone milestone) {
    listStands |= milestone == Milestone.LIST_READY;
    touched();
  }

  /// To be told of keys and the mouse.
  void touched() {
    if (listStands && !done) {
      still.accept(this::tidy);
    }
  }

  private void tidy() {
    done = true;
    clear.run();
  }
}
