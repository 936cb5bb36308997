package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

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
    StackPane[] sign = new StackPane[1];
    robot.interact(() -> sign[0] = (StackPane) Busy.sign(still));
    assertThat(sign[0].getChildren()).hasOnlyElementsOfType(ProgressIndicator.class);

    robot.interact(() -> still.set(true));
    assertThat(sign[0].getChildren()).hasSize(1).noneMatch(ProgressIndicator.class::isInstance);
  }

  @Test
  void aBarRunsToAndFroOnlyWhereMotionIsWelcome() {
    assertThat(Busy.share(0, 0, false)).isEqualTo(ProgressBar.INDETERMINATE_PROGRESS);
    assertThat(Busy.share(0, 0, true)).isZero();
    assertThat(Busy.share(1, 4, true)).isEqualTo(0.25);
  }
}
