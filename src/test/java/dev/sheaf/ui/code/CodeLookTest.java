package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Indentation;
import java.util.concurrent.Callable;
import javafx.scene.control.ScrollBar;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CodeLookTest {
  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  private static void change(Runnable change) {
    onScreen(
        () -> {
          change.run();
          return true;
        });
  }

  private static int shapes(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Path.class).stream()
        .mapToInt(path -> path.getElements().size())
        .sum();
  }

  @Test
  void longLinesGoOnBelowWhereThatIsWanted(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "word ".repeat(100) + "\nb");
    window.show(document);
    ScrollBar across =
        robot.from(window.view.root()).lookup(".scroll-bar:horizontal").queryAs(ScrollBar.class);
    await(across::isVisible);

    change(() -> window.view.look().wrappedProperty().set(true));

    await(() -> !across.isVisible());
    Callable<Double> height = () -> robot.lookup(".paragraph-text").<TextFlow>query().getHeight();
    assertThat(onScreen(height)).isGreaterThan(60);
    change(() -> window.view.look().wrappedProperty().set(false));
    await(across::isVisible);
  }

  @Test
  void bracketsThatBelongTogetherAreMarkedWhereTheCaretIs(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.js", null, "f(\")\", [\n1])\n");
    CodeTextArea area = window.show(document);
    await(() -> document.pane() != null && document.pane().isIdle());

    change(() -> area.moveTo(1));
    await(() -> shapes(robot, ".bracket-pair") > 0);
    int two = shapes(robot, ".bracket-pair");
    change(() -> area.moveTo(0));
    await(() -> shapes(robot, ".bracket-pair") == 0);
    change(() -> area.moveTo(area.getLength() - 1));
    await(() -> shapes(robot, ".bracket-pair") == two);
  }

  @Test
  void spacesAndTabsAreShownOnRequest(FxRobot robot) {
    window.show(new CodeDocument("a.txt", null, "a b\n\tc"));
    assertThat(shapes(robot, ".blank-sign")).isZero();

    change(() -> window.view.look().blanksProperty().set(true));
    // One space is one dot, and a tab an arrow.
    await(() -> shapes(robot, ".blank-sign") == 2 + 5);

    change(() -> window.view.look().blanksProperty().set(false));
    await(() -> shapes(robot, ".blank-sign") == 0);
  }

  @Test
  void theRulerStandsAtItsColumn(FxRobot robot) {
    CodeTextArea area = window.show(new CodeDocument("a.txt", null, "0123456789"));
    Line ruler = robot.lookup(".code-ruler").queryAs(Line.class);
    assertThat(onScreen(ruler::isVisible)).isFalse();

    change(() -> window.view.look().rulerProperty().set(4));

    await(ruler::isVisible);
    double column = (middle(area, 3) + middle(area, 4)) / 2;
    assertThat(onScreen(ruler::getStartX)).isCloseTo(column, Offset.offset(1.0));
  }

  /// Of a character in the area; the toolkit gives its bounds with room on both sides.
  private static double middle(CodeTextArea area, int index) {
    return onScreen(
        () ->
            area.screenToLocal(area.getCharacterBoundsOnScreen(index, index + 1).orElseThrow())
                .getCenterX());
  }

  @Test
  void aTabIsAsWideAsTheFileSetsLinesIn(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.go", null, "\tx");
    window.show(document);
    TextFlow line = robot.lookup(".paragraph-text").query();
    assertThat(onScreen(line::getTabSize)).isEqualTo(4);

    change(() -> document.chooseIndentation(Indentation.tabs(8)));

    await(() -> line.getTabSize() == 8);
  }
}
