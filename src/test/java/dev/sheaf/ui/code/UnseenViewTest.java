package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Unseen;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class UnseenViewTest {
  private static final String TEXT = "let a = \"user\u202e\";\nz\u200bero \u25c6\n";

  private final CodeWindow window = new CodeWindow();
  private final CodeDocument document = new CodeDocument("a.txt", null, TEXT);

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  private static long marked(FxRobot robot) {
    return robot.lookup(".unseen").queryAllAs(Path.class).stream()
        .filter(path -> !path.getElements().isEmpty())
        .count();
  }

  @Test
  void linesMarkWhatOneWouldNotSeeAndNothingElse(FxRobot robot) {
    CodeTextArea area = window.show(document);
    await(() -> marked(robot) == 2);

    onScreen(
        () -> {
          area.deleteText(13, 14);
          return true;
        });

    await(() -> marked(robot) == 1);
    assertThat(onScreen(document.unseenProperty()::get)).isEqualTo(new Unseen.Count(1, 1));
  }

  @Test
  void theCountFollowsTheTextAndItsUndoing() {
    CodeTextArea area = window.show(document);
    assertThat(onScreen(document.unseenProperty()::get)).isEqualTo(new Unseen.Count(2, 2));

    onScreen(
        () -> {
          area.selectAll();
          area.replaceSelection("x\u0007\n");
          return true;
        });
    assertThat(onScreen(document.unseenProperty()::get)).isEqualTo(new Unseen.Count(1, 0));
    onScreen(
        () -> {
          area.undo();
          return true;
        });
    assertThat(onScreen(document.unseenProperty()::get)).isEqualTo(new Unseen.Count(2, 2));
  }

  @Test
  void oneIsSelectedAfterTheOtherAndNamed() {
    CodeTextArea area = window.show(document);
    select();
    await(() -> area.getSelection().getStart() == 13);
    assertThat(onScreen(window.view.unseenProperty()::get))
        .isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
    select();
    await(() -> area.getSelection().getStart() == 18);
    select();
    await(() -> area.getSelection().getStart() == 13);
    onScreen(
        () -> {
          area.moveTo(0);
          return true;
        });
    assertThat(onScreen(window.view.unseenProperty()::get)).isEmpty();
  }

  private void select() {
    onScreen(
        () -> {
          window.view.selectUnseen();
          return true;
        });
  }

  @Test
  void itIsNamedUnderTheMouse(FxRobot robot) {
    CodeTextArea area = window.show(document);
    Bounds place = onScreen(() -> area.getCharacterBoundsOnScreen(13, 14).orElseThrow());

    robot.moveTo(place.getCenterX() - 1, place.getCenterY());

    await(
        () ->
            Window.getWindows().stream()
                .anyMatch(
                    shown ->
                        shown instanceof Tooltip tip && tip.getText().startsWith("U+202E RIGHT")));
  }
}
