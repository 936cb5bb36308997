package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BusyTest {
  @Test
  void aWheelTurnsUntilTheSystemWantsLessMotion(FxRobot robot) {
    BooleanProperty still = new SimpleBooleanProperty();
    AtomicReference<StackPane> sign = new AtomicReference<>();
    robot.interact(() -> sign.set((StackPane) Busy.sign(still)));
    assertThat(sign.get().getChildren()).hasOnlyElementsOfType(ProgressIndicator.class);

    robot.interact(() -> still.set(true));
    assertThat(sign.get().getChildren()).hasSize(1).noneMatch(ProgressIndicator.class::isInstance);
  }

  @Test
  void aBarRunsToAndFroOnlyWhereMotionIsWelcome() {
    assertThat(Busy.share(0, 0, false)).isEqualTo(ProgressBar.INDETERMINATE_PROGRESS);
    assertThat(Busy.share(0, 0, true)).isZero();
    assertThat(Busy.share(1, 4, true)).isEqualTo(0.25);
  }
}
