package dev.sheaf.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/// Shows that something goes on: by a wheel, or by a still sign where the person asked the system
/// for less motion.
public final class Busy {
  private Busy() {}

  /// A sign beside words that say what goes on.
  public static Node sign() {
    return sign(Platform.getPreferences().reducedMotionProperty());
  }

  static Node sign(ObservableBooleanValue still) {
    StackPane sign = new StackPane();
    sign.getStyleClass().add("busy-sign");
    still.subscribe(now -> sign.getChildren().setAll(now ? Icon.WAIT.node() : wheel()));
    return sign;
  }

  private static Node wheel() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setAccessibleText(Messages.text("kit.busy"));
    return wheel;
  }

  /// How far a bar stands; where nobody knows, it runs to and fro, or stays empty without motion.
  ///
  /// @param total 0 where that is not known
  public static double share(int done, int total) {
    return share(done, total, Platform.getPreferences().isReducedMotion());
  }

  static double share(int done, int total, boolean still) {
    if (total > 0) {
      return (double) done / total;
    }
    return still ? 0 : ProgressBar.INDETERMINATE_PROGRESS;
  }
}
