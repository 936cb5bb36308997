package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.code.Comparison.Side;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DiffChoicesTest {
  private static final String FOLDED = " the same. Click to show them.";

  private static final KeyEvent ENTER =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);

  private DiffView view;

  @Start
  void open(Stage stage) {
    view = DiffViewTest.shownIn(stage);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::close);
  }

  @Test
  void aClickOnAFoldOpensItAlone(FxRobot robot) {
    showFolded(robot);
    robot.clickOn(fold("33 lines"));
    await(() -> folds().equals(List.of("27 lines", "26 lines")));
    List<DiffArea> areas = areas();
    assertThat(DiffViewTest.texts(areas.getFirst()))
        .contains("line 50")
        .doesNotContain("line 10", "line 90");
    await(
        () ->
            areas.getFirst().getCurrentParagraph() == 8 && DiffViewTest.sees(areas.getFirst(), 8));
    assertThat(robot.lookup("#diff-whole").queryAs(ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void aFoldOpenedWhileThePanesBecomeTwoIsFoundInThoseToo(FxRobot robot) {
    robot.interact(
        () -> {
          view.root().getScene().getWindow().setWidth(600);
          view.choicesProperty().set(DiffChoices.CHANGES);
        });
    String before = DiffViewTest.numbered(300);
    StringBuilder after = new StringBuilder();
    before.lines().limit(200).forEach(line -> after.append("other ").append(line).append('\n'));
    before.lines().skip(200).forEach(line -> after.append(line).append('\n'));
    show(robot, before, after.toString());
    await(() -> folds().equals(List.of("97 lines")));
    robot.interact(
        () -> {
          DiffArea area = DiffViewTest.found(view.root(), DiffArea.class).getFirst();
          area.moveTo(area.page().lines().size() - 1, 0);
          area.fireEvent(ENTER);
          area.fireEvent(ENTER);
          view.root().resize(900, 600);
          view.root().getScene().getWindow().setWidth(900);
        });
    DiffArea first = areas().getFirst();
    await(() -> first.getCurrentParagraph() == 203 && DiffViewTest.sees(first, 203));
    assertThat(folds()).isEmpty();
  }

  @Test
  void enterOpensTheFoldAtTheCaret(FxRobot robot) {
    showFolded(robot);
    onScreen(
        () -> {
          DiffArea area = DiffViewTest.found(view.root(), DiffArea.class).getLast();
          area.moveTo(0, 0);
          area.requestFocus();
          return true;
        });
    robot.type(KeyCode.ENTER);
    await(() -> folds().equals(List.of("33 lines", "26 lines")));
  }

  @Test
  void allFoldsOpenAndCloseByTheButton(FxRobot robot) {
    showFolded(robot);
    robot.clickOn("#diff-whole");
    await(() -> folds().isEmpty());
    assertThat(DiffViewTest.texts(areas().getFirst())).hasSize(100);
    robot.clickOn("#diff-whole");
    await(() -> folds().size() == 3);
  }

  @Test
  void whatDiffersInWhiteSpaceAloneIsTheSameOnRequest(FxRobot robot) {
    show(robot, "one\n  two\nthree\n", "one\ntwo\nthree \nfour\n");
    areas();
    await(() -> labels().containsAll(List.of("+3", "−2")));
    robot.clickOn("#diff-ignore-space");
    await(() -> labels().containsAll(List.of("+1", "−0")));
    assertThat(DiffViewTest.looks(areas().getLast()))
        .containsExactly(DiffLook.SAME, DiffLook.SAME, DiffLook.SAME, DiffLook.ADDED);
    robot.clickOn("#diff-ignore-space");
    await(() -> labels().containsAll(List.of("+3", "−2")));
  }

  /// Two changes among a hundred lines.
  private void showFolded(FxRobot robot) {
    String before = DiffViewTest.numbered(100);
    robot.interact(() -> view.choicesProperty().set(DiffChoices.CHANGES));
    show(robot, before, before.replace("line 30\n", "other\n").replace("line 70\n", "other\n"));
    await(() -> folds().equals(List.of("27 lines", "33 lines", "26 lines")));
  }

  private List<String> folds() {
    return onScreen(
        () ->
            DiffViewTest.found(view.root(), DiffArea.class).stream()
                .limit(1)
                .flatMap(area -> area.page().lines().stream())
                .filter(line -> line.look() == DiffLook.FOLD)
                .map(line -> line.text().replace(FOLDED, ""))
                .toList());
  }

  private Node fold(String words) {
    return onScreen(
        () ->
            DiffViewTest.found(view.root(), DiffArea.class)
                .getFirst()
                .lookupAll(".code-text")
                .stream()
                .filter(node -> ((Text) node).getText().equals(words + FOLDED))
                .findFirst()
                .orElseThrow());
  }

  private void show(FxRobot robot, String before, String after) {
    robot.interact(
        () ->
            view.show(
                Comparison.of("A.java", new Side("Before", before), new Side("After", after))));
  }

  private List<DiffArea> areas() {
    await(() -> DiffViewTest.found(view.root(), DiffArea.class).size() == 2);
    return onScreen(() -> DiffViewTest.found(view.root(), DiffArea.class));
  }

  private List<String> labels() {
    return onScreen(
        () -> DiffViewTest.found(view.root(), Label.class).stream().map(Label::getText).toList());
  }
}
