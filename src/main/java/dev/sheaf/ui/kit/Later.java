package dev.sheaf.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs something a while from now, unless that is called off; nothing moves by it.
public final class Later {
  private final PauseTransition pause;

  public Later(Duration after) {
    pause = new PauseTransition(after);
  }

  /// Runs `then` when the while is over; asked again, the while begins anew.
  public void run(Runnable then) {
    pause.setOnFinished(event -> then.run());
    pause.playFromStart();
  }

  public void cancel() {
    pause.stop();
  }
}
