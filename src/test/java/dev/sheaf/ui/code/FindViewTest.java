package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Matches;
import dev.sheaf.text.Needle;
import dev.sheaf.text.Span;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class FindViewTest {
  private final CodeWindow window = new CodeWindow();
  private final FxRobot robot = new FxRobot();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void whatIsFoundIsCountedMarkedAndGoneTo() {
    CodeDocument document = new CodeDocument("a.java", null, "int a;\nint b;\n\nprint(a);\n");
    CodeTextArea area = window.show(document);

    find("int");

    awaitCount("1 of 3");
    await(() -> marks("found") == 2 && marks("found-current") == 1);
    push(KeyCode.ENTER);
    awaitCount("2 of 3");
    assertThat(onScreen(area::getSelectedText)).isEqualTo("int");
    assertThat(onScreen(() -> area.getSelection().getStart())).isEqualTo(7);
    push(KeyCode.SHIFT, KeyCode.ENTER);
    awaitCount("1 of 3");
    push(KeyCode.ESCAPE);
    await(() -> area.isFocused() && marks("found") + marks("found-current") == 0);
    assertThat(robot.lookup("#find").query().isVisible()).isFalse();
  }

  @Test
  void marksFollowWhatIsTypedIntoTheText() {
    CodeDocument document = new CodeDocument("a.txt", null, "x\nx\n");
    CodeTextArea area = window.show(document);
    find("x");
    awaitCount("1 of 2");

    onScreen(
        () -> {
          area.requestFocus();
          area.moveTo(4);
          return true;
        });
    robot.write("xx");

    awaitCount("4 matches");
    await(() -> marks("found") == 4);
    push(KeyCode.ESCAPE);
    await(() -> marks("found") == 0);
  }

  @Test
  void theKeysOfTheOptionsTurnThem() {
    window.show(new CodeDocument("a.txt", null, "Ab ab abc a.c"));
    find("ab");
    awaitCount("1 of 3");
    push(KeyCode.ALT, KeyCode.C);
    awaitCount("1 of 2");
    push(KeyCode.ALT, KeyCode.W);
    awaitCount("1 of 1");
    push(KeyCode.ALT, KeyCode.W);
    push(KeyCode.ALT, KeyCode.C);
    push(KeyCode.ALT, KeyCode.R);
    robot.write(".?");
    awaitCount("2 of 3");
    robot.write("(");
    awaitNote("Not a regular expression: “(” is not closed.");
    push(KeyCode.ALT, KeyCode.R);
    awaitCount("No results");
    awaitNote("");
  }

  @Test
  void replacingAllIsOneStepToUndo() {
    String text = "one two\n".repeat(300);
    CodeDocument document = new CodeDocument("a.txt", null, text);
    CodeTextArea area = window.show(document);
    onScreen(() -> act(window.bars()::replace));
    robot.write("two").push(KeyCode.TAB);
    await(() -> field("#find-replacement").isFocused());
    robot.write("three").clickOn("#find-replace-all");

    await(() -> document.text().equals("one three\n".repeat(300)));
    awaitNote("Replaced 300 matches");
    onScreen(() -> act(area::undo));
    assertThat(onScreen(document::text)).isEqualTo(text);
    onScreen(() -> act(area::redo));
    assertThat(onScreen(document::text)).isEqualTo("one three\n".repeat(300));
  }

  @Test
  void enterInTheReplacementReplacesOneAfterTheOther() {
    CodeDocument document = new CodeDocument("a.txt", null, "a a a");
    window.show(document);
    onScreen(() -> act(window.bars()::replace));
    robot.write("a").push(KeyCode.TAB);
    awaitCount("1 of 3");
    robot.write("bb").push(KeyCode.ENTER);
    await(() -> document.text().equals("bb a a"));
    awaitCount("1 of 2");
    push(KeyCode.ENTER);
    await(() -> document.text().equals("bb bb a"));
    awaitCount("1 of 1");
  }

  @Test
  void aMatchAcrossTheBreaksOfALongLineIsFoundAndReplaced() {
    String line = "0123456789".repeat(500);
    CodeDocument document = new CodeDocument("a.txt", null, "first\n" + line + "\nlast 0123");
    CodeTextArea area = window.show(document);
    int edge = onScreen(() -> area.places().inText(area.getAbsolutePosition(2, 0)));
    String across = document.text().substring(edge - 3, edge + 4);

    find(across);

    awaitCount("1 of 499");
    onScreen(() -> act(() -> window.view.find().showIn(document, new Span(edge - 3, edge + 4))));
    assertThat(onScreen(area::getSelectedText)).isEqualTo(across);
    await(() -> marks("found-current") == 2);
    onScreen(() -> act(window.bars()::replace));
    robot.push(KeyCode.TAB).write("<>").push(KeyCode.ENTER);
    await(() -> document.text().contains("<>"));
    String all = "first\n" + line + "\nlast 0123";
    assertThat(onScreen(document::text))
        .isEqualTo(all.substring(0, edge - 3) + "<>" + all.substring(edge + 4));
    robot.clickOn("#find-replace-all");
    await(() -> document.text().equals(all.replace(across, "<>")));
    onScreen(() -> act(area::undo));
    onScreen(() -> act(area::undo));
    assertThat(onScreen(document::text)).isEqualTo(all);
  }

  @Test
  void everyMatchIsSelectedAsItStandsInTheText() throws Exception {
    String text = "ab\n" + "a,bc;".repeat(3_000) + "\n\n" + "cab".repeat(900) + "\nb";
    CodeDocument document = new CodeDocument("a.txt", null, text);
    CodeTextArea area = window.show(document);
    Matches matches = new Finder(new Needle("b.{0,200}c", true, false, true)).find(text);
    assertThat(matches.count()).isGreaterThan(40);

    for (int i = 0; i < matches.count(); i++) {
      Span match = matches.get(i);
      String selected =
          onScreen(
              () -> {
                window.view.find().showIn(document, match);
                return area.getSelectedText();
              });
      assertThat(selected).isEqualTo(text.substring(match.start(), match.end()));
    }
  }

  @Test
  void severalLinesSelectedAreSearchedAlone() {
    CodeTextArea area = window.show(new CodeDocument("a.txt", null, "x\nx\nx\nx\n"));
    onScreen(() -> act(() -> area.selectRange(2, 5)));
    find("x");
    awaitCount("1 of 2");
    await(() -> marks("found-scope") > 0);
    push(KeyCode.ALT, KeyCode.L);
    awaitCount("2 of 4");
  }

  @Test
  void aTextThatCannotBeChangedOffersNoReplacing() {
    CodeDocument document = new CodeDocument("a.txt", null, "x");
    document.setEditable(false);
    window.show(document);
    onScreen(() -> act(window.bars()::replace));
    robot.write("x");
    awaitCount("1 of 1");
    for (String button : List.of("#find-replace", "#find-replace-all", "#find-replacement")) {
      assertThat(robot.lookup(button).query().isDisabled()).as(button).isTrue();
    }
  }

  @Test
  void aLineIsGoneTo() {
    window.show(new CodeDocument("a.txt", null, "line\n".repeat(400)));
    onScreen(() -> act(window.bars()::goToLine));
    assertThat(robot.lookup("#go-to-hint").queryAs(Labeled.class).getText())
        .isEqualTo("Line 1 to 401, or line:column");
    robot.write("nowhere").push(KeyCode.ENTER);
    assertThat(robot.lookup("#go-to").query().isVisible()).isTrue();
    onScreen(() -> act(() -> field("#go-to-place").setText("300:3")));
    push(KeyCode.ENTER);
    await(() -> window.view.lineProperty().get() == 300);
    assertThat(onScreen(() -> window.view.columnProperty().get())).isEqualTo(3);
    assertThat(robot.lookup("#go-to").query().isVisible()).isFalse();
  }

  private void find(String needle) {
    onScreen(() -> act(window.bars()::find));
    robot.write(needle, 0);
  }

  private static boolean act(Runnable action) {
    action.run();
    return true;
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
  }

  private TextField field(String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  private void awaitCount(String text) {
    await(() -> robot.lookup("#find-count").queryAs(Labeled.class).getText().equals(text));
  }

  private void awaitNote(String text) {
    await(() -> robot.lookup("#find-note").queryAs(Labeled.class).getText().equals(text));
  }

  /// How many stretches are marked that way in the visible lines.
  private long marks(String styleClass) {
    long marks = 0;
    for (Node node : window.view.root().lookupAll("." + styleClass)) {
      if (node instanceof Path path) {
        marks += path.getElements().stream().filter(MoveTo.class::isInstance).count();
      }
    }
    return marks;
  }
}
