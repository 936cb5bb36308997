package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CodeMenuTest {
  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  private CodeTextArea opened(FxRobot robot, CodeDocument document) {
    CodeTextArea area = window.show(document);
    onScreen(
        () -> {
          area.selectRange(0, 4);
          return true;
        });
    robot.rightClickOn(area);
    await(() -> area.getContextMenu().isShowing());
    return area;
  }

  private static List<MenuItem> items(CodeTextArea area) {
    return onScreen(() -> List.copyOf(area.getContextMenu().getItems()));
  }

  @Test
  void itHoldsWhatPeopleLookFor(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "some text");
    CodeTextArea area = opened(robot, document);
    assertThat(items(area))
        .extracting(MenuItem::getText)
        .filteredOn(text -> text != null)
        .containsExactly(
            "Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all", "Comment lines");
    robot.clickOn("Delete");
    await(() -> document.text().equals(" text"));
  }

  @Test
  void itShowsTheKeysThatTheTextAnswersTo(FxRobot robot) {
    CodeTextArea area = opened(robot, new CodeDocument("a.txt", null, "some text"));
    assertThat(items(area))
        .filteredOn(item -> item.getAccelerator() != null)
        .extracting(item -> item.getText() + " " + item.getAccelerator().getName())
        .containsExactly(
            "Undo Shortcut+Z",
            "Redo Shift+Shortcut+Z",
            "Cut Shortcut+X",
            "Copy Shortcut+C",
            "Paste Shortcut+V",
            "Select all Shortcut+A",
            "Comment lines Shortcut+Slash");
  }
}
