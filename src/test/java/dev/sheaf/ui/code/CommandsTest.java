package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Indentation;
import dev.sheaf.text.LineEnding;
import dev.sheaf.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CommandsTest {
  private static final String LONG = "x,".repeat(3_000);

  private final CodeWindow window = new CodeWindow();
  private final List<String> refused = new ArrayList<>();
  private FxRobot robot = new FxRobot();

  @Start
  void open(Stage stage) {
    window.open(stage);
    window.view.root().addEventHandler(Refusal.KIND, refusal -> refused.add(refusal.sentence()));
  }

  @BeforeEach
  void take(FxRobot given) {
    robot = given;
  }

  private Hands in(String fileName, String text) {
    return new Hands(window, robot, fileName, text);
  }

  private Hands run(Hands hands, CodeCommand command) {
    onScreen(
        () -> {
          window.view.run(command);
          return true;
        });
    return hands;
  }

  @Test
  void eachCommandHasItsKey() {
    assertThat(in("a.java", "a\nb|\nc").press(KeyCode.ALT, KeyCode.UP).shown())
        .isEqualTo("b|\na\nc");
    assertThat(in("a.java", "a\nb|\nc").press(KeyCode.ALT, KeyCode.DOWN).shown())
        .isEqualTo("a\nc\nb|");
    assertThat(in("a.java", "a|").press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN).shown())
        .isEqualTo("a\na|");
    assertThat(in("a.java", "a|").press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.UP).shown())
        .isEqualTo("a|\na");
    assertThat(in("a.java", "a\nb|b\nc").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).shown())
        .isEqualTo("a\nc|");
    assertThat(in("a.java", "a|").press(KeyCode.CONTROL, KeyCode.SLASH).shown()).isEqualTo("// a|");
    assertThat(in("a.java", "a|").press(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET).shown())
        .isEqualTo("    a|");
    assertThat(in("a.java", "  a|b").press(KeyCode.CONTROL, KeyCode.ENTER).shown())
        .isEqualTo("  ab\n  |");
    assertThat(in("a.java", "a|\nb").press(KeyCode.CONTROL, KeyCode.L).shown()).isEqualTo("[a\n|b");
  }

  @Test
  void eachCommandIsOneStepOfItsOwn() {
    Hands hands = in("a.js", "|").type("abc").press(KeyCode.CONTROL, KeyCode.SLASH);
    hands.press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN).type("d");
    assertThat(hands.shown()).isEqualTo("// abc\n// abcd|");

    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().text()).isEqualTo("// abc\n// abc");
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().text()).isEqualTo("// abc");
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().text()).isEqualTo("abc");
    hands.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(hands.document().text()).isEqualTo("// abc");
  }

  @Test
  void commandsSeeLongLinesAsOne() {
    Hands hands = in("a.js", "a\n" + LONG + "|\nb");
    run(hands, CodeCommand.MOVE_UP);
    assertThat(hands.document().text()).isEqualTo(LONG + "\na\nb");
    run(hands, CodeCommand.COMMENT);
    assertThat(hands.document().text()).isEqualTo("// " + LONG + "\na\nb");
    run(run(hands, CodeCommand.DUPLICATE_DOWN), CodeCommand.DELETE_LINE);
    run(run(hands, CodeCommand.COMMENT), CodeCommand.MOVE_DOWN);
    assertThat(hands.document().text()).isEqualTo("// " + LONG + "\nb\n// a");
  }

  @Test
  void theCaretJumpsToTheOtherBracketOverThoseInStrings() {
    Hands hands = in("a.js", "f|(\")\", [1], {\n})");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SLASH);
    assertThat(hands.shown()).isEqualTo("f(\")\", [1], {\n}|)");
    run(hands, CodeCommand.TO_BRACKET);
    assertThat(hands.shown()).isEqualTo("f|(\")\", [1], {\n})");
  }

  @Test
  void whatIsTooMuchIsRefusedWithAReason() {
    Hands hands = in("a.js", "|" + "line of text\n".repeat(100_000));
    onScreen(
        () -> {
          window.view.selectAll();
          return true;
        });
    run(hands, CodeCommand.INDENT);
    assertThat(refused).hasSize(1).first().asString().contains("less than a million");
    assertThat(hands.document().length()).isEqualTo(1_300_000);
  }

  @Test
  void aLanguageWithoutCommentsSaysSo() {
    run(in("a.json", "{}|"), CodeCommand.COMMENT);
    assertThat(refused).containsExactly("This language has no comments.");
  }

  @Test
  void aScriptInAPageHasItsOwnComments() {
    assertThat(run(in("a.html", "<script>\n  a|\n</script>"), CodeCommand.COMMENT).shown())
        .isEqualTo("<script>\n  // a|\n</script>");
    assertThat(run(in("a.html", "<p>a|</p>"), CodeCommand.COMMENT).document().text())
        .isEqualTo("<!-- <p>a</p> -->");
  }

  @Test
  void anotherIndentationConvertsAllLinesAtOnce() {
    Hands hands = in("a.js", "a {\n  b\n    c|\n");
    onScreen(
        () -> {
          hands.document().convertIndentation(Indentation.tabs(4));
          return true;
        });
    assertThat(hands.shown()).isEqualTo("a {\n\tb\n\t\tc|\n");
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.shown()).isEqualTo("a {\n  b\n    c|\n");
    assertThat(hands.document().indentationProperty().get()).isEqualTo(Indentation.spaces(2));
    hands.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(hands.shown()).isEqualTo("a {\n\tb\n\t\tc|\n");
    assertThat(hands.document().indentationProperty().get()).isEqualTo(Indentation.tabs(4));
  }

  @Test
  void whatWasSelectedIsSelectedAgainOnceACommandIsUndone() {
    Hands hands = in("a.js", "a\nb\nc\n|d").select(3, 1);
    hands.press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.END);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.shown()).isEqualTo("a|\nb[\nc\nd");
    hands.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(hands.shown()).isEqualTo("c\na|\nb[\nd");
  }

  @Test
  void anotherSpellingCanBeUndoneInItsTurn() {
    Hands hands = in("a.txt", "a|").type("b");
    Spelling windows = Spelling.USUAL.with(LineEnding.CRLF);
    onScreen(
        () -> {
          hands.document().spell(windows);
          return true;
        });
    hands.type("c").press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().spelling()).isEqualTo(windows);
    assertThat(hands.document().text()).isEqualTo("ab");
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().spelling()).isEqualTo(Spelling.USUAL);
    hands.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(hands.document().spelling()).isEqualTo(windows);
    hands.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.document().text()).isEqualTo("a");
  }
}
