package dev.sheaf.ui.code;

import static org.awaitility.Awaitility.await;

import dev.sheaf.ui.kit.FxBackground;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChangedFilesViewTest {
  private ChangedFilesView view;

  @Start
  void open(Stage stage) throws Exception {
    view = new ChangedFilesView(new FxBackground());
    stage.setScene(new Scene(view.root(), 960, 600));
    stage.show();
    view.show(
        ChangedFiles.between(
            new ChangedFiles.State(
                "Before",
                List.of(
                    FileText.typed("a.txt", "1\n2\n3\n"),
                    new FileText("b.png", null, "b", 10),
                    FileText.typed("c.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n"))),
            new ChangedFiles.State(
                "After",
                List.of(
                    FileText.typed("a.txt", "1\n22\n3\n"),
                    new FileText("b.png", null, "bb", 2048),
                    FileText.typed("c.txt", "11\n2\n3\n4\n5\n6\n7\n8\n99\n")))));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::close);
  }

  private static ListView<?> files(FxRobot robot) {
    return robot.lookup("#changed-files").queryListView();
  }

  private static void awaitDiff(FxRobot robot, String counted) {
    await()
        .until(
            () ->
                robot
                    .lookup(".diff-added-count")
                    .tryQueryAs(Labeled.class)
                    .filter(label -> label.getText().equals(counted))
                    .isPresent());
    await().until(() -> robot.lookup(".diff-area").queryAll().size() == 2);
  }

  @Test
  void afterTheLastChangeOfAFileComesTheFirstOfTheNext(FxRobot robot) {
    awaitDiff(robot, "+1");
    robot.interact(view::focus);
    robot.type(KeyCode.F7);
    await().until(() -> files(robot).getSelectionModel().getSelectedIndex() == 2);
    awaitDiff(robot, "+2");
    robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
    await().until(() -> files(robot).getSelectionModel().getSelectedIndex() == 0);
  }

  @Test
  void whatIsNoTextTellsItsSizes(FxRobot robot) {
    robot.interact(() -> files(robot).getSelectionModel().select(1));
    await()
        .until(
            () ->
                robot
                    .lookup((Labeled label) -> String.valueOf(label.getText()).contains("10 bytes"))
                    .tryQuery()
                    .isPresent());
  }
}
