package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.ui.kit.Confirm;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class EnterAndEscapeTest {
  @TempDir private Path home;
  private AppOnDemo app;

  @Start
  void start(Stage stage) throws Exception {
    app = AppOnDemo.open(stage, home, 1000, 700);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private boolean answer(FxRobot robot, Callable<Boolean> question, KeyCode... keys)
      throws Exception {
    Node before = app.focus(robot);
    Future<Boolean> answer = WaitForAsyncUtils.asyncFx(question);
    await().until(() -> AppOnDemo.is(robot, ".confirm"));
    WaitForAsyncUtils.waitForFxEvents();
    for (KeyCode key : keys) {
      robot.push(key);
    }
    boolean answered = answer.get(10, TimeUnit.SECONDS);
    assertThat(AppOnDemo.is(robot, ".confirm")).isFalse();
    assertThat(app.focus(robot)).isEqualTo(before);
    return answered;
  }

  @Test
  void aQuestionIsAnsweredByEnterAndLeftByEscape(FxRobot robot) throws Exception {
    app.openFirst(robot);
    Callable<Boolean> question = () -> Confirm.ask(app.stage(), "Title", "Text", "Do it");
    assertThat(answer(robot, question, KeyCode.ENTER)).isTrue();
    assertThat(answer(robot, question, KeyCode.ESCAPE)).isFalse();
  }

  @Test
  void whatLosesSomethingIsNotDoneByEnterNorEscape(FxRobot robot) throws Exception {
    app.openFirst(robot);
    Callable<Boolean> question = () -> Confirm.askToLose(app.stage(), "Title", "Text", "Delete");
    assertThat(answer(robot, question, KeyCode.ENTER)).isFalse();
    assertThat(answer(robot, question, KeyCode.ESCAPE)).isFalse();
    assertThat(answer(robot, question, KeyCode.TAB, KeyCode.SPACE)).isTrue();
  }

  @Test
  void thePaletteRunsByEnterAndIsLeftByEscape(FxRobot robot) {
    app.openFirst(robot);
    Node before = app.focus(robot);
    opened(robot, "Ctrl+Shift+P", "#palette");
    left(robot, "#palette", before);

    boolean wrapped = app.settings().choices().code().wrapped();
    opened(robot, "Ctrl+Shift+P", "#palette");
    robot.write("wrap");
    robot.push(KeyCode.ENTER);
    await().until(() -> app.settings().choices().code().wrapped() != wrapped);
    assertThat(AppOnDemo.is(robot, "#palette")).isFalse();
    assertThat(app.focus(robot)).isEqualTo(before);
  }

  @Test
  void theSheetOfKeysIsLeftByEnterAndByEscape(FxRobot robot) {
    app.openFirst(robot);
    Node before = app.focus(robot);
    opened(robot, "F1", "#keys");
    left(robot, "#keys", before);

    opened(robot, "F1", "#keys");
    robot.push(KeyCode.ENTER);
    await().until(() -> !AppOnDemo.is(robot, "#keys"));
    assertThat(app.focus(robot)).isEqualTo(before);
  }

  @Test
  void aComparisonIsLeftByEscapeWhereverTheFocusIs(FxRobot robot) {
    app.openFirst(robot);
    for (String focused :
        List.of("#app-menu", "#changes-from", "#changed-files", ".diff-area", "#diff-whole")) {
      AppOnDemo.press(robot, "Alt+1");
      await().until(() -> AppOnDemo.is(robot, "#history-blame"));
      robot.interact(() -> robot.lookup("#history-blame").queryButton().fire());
      robot.interact(() -> robot.lookup("#past-changes").queryAs(ToggleButton.class).fire());
      await().until(() -> AppOnDemo.is(robot, focused));
      robot.interact(() -> robot.lookup(focused).query().requestFocus());
      robot.push(KeyCode.ESCAPE);
      await()
          .untilAsserted(() -> assertThat(AppOnDemo.is(robot, "#revisions")).as(focused).isFalse());
    }
  }

  @Test
  void findingGoesOnByEnterAndIsLeftByEscape(FxRobot robot) {
    app.openFirst(robot);
    opened(robot, "Ctrl+F", "#find");
    TextField field = (TextField) app.focus(robot);
    robot.interact(() -> field.setText("import"));
    await().until(() -> count(robot).startsWith("1 "));
    robot.push(KeyCode.ENTER);
    await().until(() -> count(robot).startsWith("2 "));
    assertThat(app.focus(robot)).isEqualTo(field);
    robot.push(KeyCode.ESCAPE);
    awaitText(robot, "#find");
  }

  @Test
  void goingToALineIsDoneByEnterAndLeftByEscape(FxRobot robot) {
    app.openFirst(robot);
    opened(robot, "Ctrl+G", "#go-to");
    robot.push(KeyCode.ESCAPE);
    awaitText(robot, "#go-to");

    opened(robot, "Ctrl+G", "#go-to");
    robot.write("7");
    robot.push(KeyCode.ENTER);
    awaitText(robot, "#go-to");
    assertThat(robot.lookup("#editor-position").queryLabeled().getText()).startsWith("Ln 7,");
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#find-count").queryLabeled().getText();
  }

  private static void opened(FxRobot robot, String keys, String what) {
    AppOnDemo.press(robot, keys);
    await().until(() -> AppOnDemo.is(robot, what));
  }

  private void left(FxRobot robot, String what, Node before) {
    robot.push(KeyCode.ESCAPE);
    await().until(() -> !AppOnDemo.is(robot, what));
    assertThat(app.focus(robot)).isEqualTo(before);
  }

  private void awaitText(FxRobot robot, String gone) {
    await()
        .untilAsserted(
            () -> {
              assertThat(AppOnDemo.is(robot, gone)).isFalse();
              assertThat(app.focus(robot).getStyleClass()).contains("code-area");
            });
  }
}
