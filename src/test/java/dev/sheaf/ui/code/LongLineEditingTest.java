package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.area;
import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.kit.Clipboard;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class LongLineEditingTest {
  private static final String LONG = "{\"id\":12,\"name\":\"a\"},".repeat(2_000);

  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void aLongLineIsShownInPiecesAndCopiedWhole() {
    String text = "head\n" + LONG + "\ntail";
    CodeDocument document = new CodeDocument("min.js", null, text);
    CodeTextArea area = window.show(document);

    assertThat(onScreen(() -> area.getParagraph(1).length())).isLessThan(300);
    assertThat(onScreen(area::isEditable)).isTrue();
    assertThat(onScreen(document::text)).isEqualTo(text);
    onScreen(
        () -> {
          window.view.selectAll();
          window.view.copy();
          return true;
        });
    assertThat(clipboard()).isEqualTo(text);
  }

  @Test
  void whatIsTypedIntoALongLineIsInTheText(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.json", null, "[" + LONG + "]\n{}");
    CodeTextArea area = window.show(document);
    onScreen(
        () -> {
          area.moveTo(area.places().shown(30_001));
          area.requestFollowCaret();
          return true;
        });

    robot.write("typed");

    String expected = "[" + LONG.substring(0, 30_000) + "typed" + LONG.substring(30_000) + "]\n{}";
    await(() -> document.text().equals(expected));
    assertThat(document.length()).isEqualTo(expected.length());
    assertThat(onScreen(() -> window.view.lineProperty().get())).isEqualTo(1);
    assertThat(onScreen(() -> window.view.columnProperty().get())).isEqualTo(30_007);
    robot.press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.END, KeyCode.CONTROL);
    await(() -> window.view.lineProperty().get() == 2 && window.view.columnProperty().get() == 3);
  }

  @Test
  void theBreaksOfTheScreenAreNoPlacesForTheKeys(FxRobot robot) {
    String line = "0123456789".repeat(500);
    CodeDocument document = new CodeDocument("a.txt", null, line);
    CodeTextArea area = window.show(document);
    onScreen(
        () -> {
          area.moveTo(1, 0);
          return true;
        });
    int column = onScreen(() -> window.view.columnProperty().get()) - 1;

    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    await(() -> window.view.columnProperty().get() == column);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    await(() -> window.view.columnProperty().get() == column + 1);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    await(() -> window.view.columnProperty().get() == column + 2);
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    await(() -> document.length() == line.length() - 1);
    assertThat(onScreen(document::text))
        .isEqualTo(line.substring(0, column - 1) + line.substring(column));
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    await(() -> document.length() == line.length() - 2);
    assertThat(onScreen(document::text))
        .isEqualTo(line.substring(0, column - 1) + line.substring(column + 1));
  }

  @Test
  void aPastedLongLineIsKeptWholeAndCanBeUndone() {
    String pasted = "x".repeat(500_000);
    CodeDocument document = new CodeDocument("a.json", null, "[]");
    CodeTextArea area = window.show(document);

    onScreen(
        () -> {
          area.moveTo(1);
          Clipboard.copy(pasted);
          window.view.paste();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("[" + pasted + "]");
    assertThat(onScreen(() -> area.getParagraph(0).length())).isLessThan(300);

    onScreen(
        () -> {
          window.view.undo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("[]");
    onScreen(
        () -> {
          window.view.redo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo("[" + pasted + "]");
  }

  @Test
  void anyEditsAnywhereAreThoseOfTheTrueText() {
    for (long seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      CodeDocument document = new CodeDocument("a.txt", null, "one\n" + LONG + "\n" + LONG);
      CodeTextArea area = window.show(document);
      onScreen(
          () -> {
            StringBuilder expected = new StringBuilder(document.text());
            for (int i = 0; i < 60; i++) {
              int start = random.nextInt(area.getLength() + 1);
              int end = Math.min(area.getLength(), start + random.nextInt(600));
              String inserted =
                  switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> "\n";
                    case 2 -> "piece\n" + "z,".repeat(random.nextInt(4_000));
                    default -> "t";
                  };
              int from = area.places().inText(start);
              int to = area.places().inText(end);
              area.selectRange(start, end);
              assertThat(area.getSelectedText()).isEqualTo(expected.substring(from, to));
              area.replaceSelection(inserted);
              expected.replace(from, to, inserted);
              assertThat(document.text()).isEqualTo(expected.toString());
              assertPlaces(area, expected, random.nextInt(expected.length() + 1));
              if (random.nextInt(5) == 0) {
                area.undo();
                area.redo();
                assertThat(document.text()).isEqualTo(expected.toString());
              }
            }
            return true;
          });
    }
  }

  private static void assertPlaces(CodeTextArea area, CharSequence text, int offset) {
    String before = text.subSequence(0, offset).toString();
    int shown = area.places().shown(offset);
    assertThat(area.places().inText(shown)).isEqualTo(offset);
    assertThat(area.places().column(shown)).isEqualTo(offset - before.lastIndexOf('\n') - 1);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int paragraph = area.offsetToPosition(shown, Bias.Forward).getMajor();
    assertThat(area.places().line(paragraph)).isEqualTo(line);
    assertThat(area.places().paragraph(line)).isEqualTo(area.places().breaks().firstOf(paragraph));
  }

  @Test
  void onlyTheFirstPieceOfALineHasANumber(FxRobot robot) {
    window.show(new CodeDocument("a.txt", null, "a\n" + "x".repeat(2_100) + "\nb"));

    await(
        () ->
            robot.lookup(".line-number-text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList()
                .equals(java.util.List.of("1", "2", "3")));
  }

  @Test
  void oneGoesToPlacesOfTheTrueText() {
    CodeDocument document = new CodeDocument("a.txt", null, "one\n" + LONG + "\nthree");
    onScreen(
        () -> {
          window.view.show(document);
          window.view.goTo(2, 30_000);
          return true;
        });
    await(() -> window.view.lineProperty().get() == 2);
    assertThat(onScreen(() -> window.view.columnProperty().get())).isEqualTo(30_000);

    assertThat(placeAfterGoingTo(3, 2)).isEqualTo("3:2");
    assertThat(placeAfterGoingTo(1, 99)).isEqualTo("1:4");
    assertThat(placeAfterGoingTo(99, 99)).isEqualTo("3:6");
    assertThat(placeAfterGoingTo(2, 1_000_000)).isEqualTo("2:" + (LONG.length() + 1));
  }

  private String placeAfterGoingTo(int line, int column) {
    return onScreen(
        () -> {
          window.view.goTo(line, column);
          return window.view.lineProperty().get() + ":" + window.view.columnProperty().get();
        });
  }

  @Test
  void longLinesAreColouredToo() {
    CodeDocument document = new CodeDocument("a.json", null, "[" + LONG + "{}]");
    CodeTextArea area = window.show(document);

    CodeWindow.awaitStyle(
        document, onScreen(() -> area.getParagraphs().size()) - 2, 1, TokenStyle.TAG);
  }

  @Test
  void aVeryLargeTextIsEditedOnlyIfOneWants(FxRobot robot) {
    CodeDocument document = new CodeDocument("a.txt", null, "line of text\n".repeat(900_000));
    CodeTextArea area = window.show(document);
    assertThat(onScreen(() -> document.guardedProperty().get())).isTrue();

    robot.write("no");
    onScreen(
        () -> {
          document.editAnyway();
          return true;
        });
    robot.write("yes");

    await(() -> area.getParagraph(0).getText().equals("yesline of text"));
    assertThat(onScreen(() -> document.guardedProperty().get())).isFalse();
    onScreen(
        () -> {
          document.load("short");
          return true;
        });
    await(() -> document.pane() != null && area(document).isEditable());
  }

  private static String clipboard() {
    return onScreen(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
  }
}
