package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnexpectedViewTest {
  private static final String DETAILS = "Sheaf 0.1.0\n\njava.lang.IllegalStateException: why";

  private Stage stage;
  private int logsOpened;
  private UnexpectedView view;

  @Start
  void start(Stage shown) {
    stage = shown;
    view = new UnexpectedView(() -> logsOpened++);
    stage.setScene(new Scene(new StackPane(), 600, 400));
    stage.show();
  }

  private List<Window> dialogs() {
    return Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
  }

  @Test
  void aSecondErrorOpensNoSecondWindow(FxRobot robot) {
    robot.interact(() -> view.show(stage, DETAILS));
    robot.interact(() -> view.show(stage, "another"));
    assertThat(dialogs()).hasSize(1);
    robot.clickOn("Close");
    assertThat(dialogs()).isEmpty();
    robot.interact(() -> view.show(stage, "another"));
    assertThat(dialogs()).hasSize(1);
    robot.clickOn("Close");
  }

  @Test
  void copyingAndTheLogsLeaveTheWindowOpen(FxRobot robot) {
    robot.interact(() -> view.show(stage, DETAILS));
    robot.clickOn("Open log folder");
    robot.clickOn("Copy details");
    assertThat(logsOpened).isEqualTo(1);
    assertThat(dialogs()).hasSize(1);
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(DETAILS));
    robot.clickOn("Close");
  }
}
