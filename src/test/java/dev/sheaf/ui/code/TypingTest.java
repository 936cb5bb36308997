package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

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
class TypingTest {
  private final CodeWindow window = new CodeWindow();
  private FxRobot robot = new FxRobot();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @BeforeEach
  void take(FxRobot given) {
    robot = given;
  }

  private Hands in(String fileName, String text) {
    return new Hands(window, robot, fileName, text);
  }

  @Test
  void aNewLineIsSetInAsTheOneBefore() {
    assertThat(in("a.txt", "  a|b").press(KeyCode.ENTER).shown()).isEqualTo("  a\n  |b");
    assertThat(in("a.txt", "\t\ta|").press(KeyCode.ENTER).shown()).isEqualTo("\t\ta\n\t\t|");
    assertThat(in("a.txt", "|  a").press(KeyCode.ENTER).shown()).isEqualTo("\n|  a");
  }

  @Test
  void aNewLineBehindAnOpeningBracketIsSetInFurther() {
    assertThat(in("a.java", "class A {|").press(KeyCode.ENTER).shown())
        .isEqualTo("class A {\n    |");
    assertThat(in("a.js", "f({|})").press(KeyCode.ENTER).shown()).isEqualTo("f({\n  |\n})");
    assertThat(in("a.py", "def f():|").press(KeyCode.ENTER).shown()).isEqualTo("def f():\n    |");
    assertThat(in("a.html", "<p>|</p>").press(KeyCode.ENTER).shown()).isEqualTo("<p>\n  |\n</p>");
    assertThat(in("a.java", "// see {|").press(KeyCode.ENTER).shown()).isEqualTo("// see {\n|");
  }

  @Test
  void linesThatAreOnlyPassedStayEmpty() {
    assertThat(in("a.java", "  a {|").press(KeyCode.ENTER).press(KeyCode.ENTER).shown())
        .isEqualTo("  a {\n\n    |");
  }

  @Test
  void aClosingBracketStandsBelowTheLineThatOpensIt() {
    assertThat(in("a.java", "  if (x) {\n    f();\n    |").type("}").shown())
        .isEqualTo("  if (x) {\n    f();\n  }|");
    assertThat(in("a.txt", "      |").type("}").shown()).isEqualTo("      }|");
  }

  @Test
  void starsOfACommentGoOn() {
    assertThat(in("a.java", "  /** One.|\n   */").press(KeyCode.ENTER).shown())
        .isEqualTo("  /** One.\n   * |\n   */");
    assertThat(in("a.java", "/**\n * One.|\n */").press(KeyCode.ENTER).type("b").shown())
        .isEqualTo("/**\n * One.\n * b|\n */");
  }

  @Test
  void bracketsAndQuotesComeInPairs() {
    assertThat(in("a.js", "|").type("f(\"a").shown()).isEqualTo("f(\"a|\")");
    assertThat(in("a.js", "|").type("f(\"a\")").shown()).isEqualTo("f(\"a\")|");
    assertThat(in("a.js", "|x").type("(").shown()).isEqualTo("(|x");
    assertThat(in("a.js", "a|").type("'").shown()).isEqualTo("a'|");
    assertThat(in("a.txt", "|").type("'").shown()).isEqualTo("'|");
    assertThat(in("a.py", "|").type("\"\"\"").shown()).isEqualTo("\"\"\"|");
  }

  @Test
  void insideOfStringsAndCommentsNothingComesInPairs() {
    assertThat(in("a.java", "s = \"a | b\";").type("(").shown()).isEqualTo("s = \"a (| b\";");
    assertThat(in("a.java", "// it|").type("(").shown()).isEqualTo("// it(|");
    assertThat(in("a.java", "s = \"a\"|").type("(").shown()).isEqualTo("s = \"a\"(|)");
  }

  @Test
  void backspaceTakesThePairThatWasJustTyped() {
    assertThat(in("a.js", "f|").type("(").press(KeyCode.BACK_SPACE).shown()).isEqualTo("f|");
    assertThat(in("a.js", "f(|)").press(KeyCode.BACK_SPACE).shown()).isEqualTo("f|)");
  }

  @Test
  void aBracketThatStoodThereBeforeIsNotTypedOver() {
    assertThat(in("a.js", "f(|)").type(")").shown()).isEqualTo("f()|)");
  }

  @Test
  void whatIsSelectedIsPutBetweenThem() {
    Hands hands = in("a.js", "say hello|").select(4, 9).type("(");
    assertThat(hands.shown()).isEqualTo("say ([hello|)");
    assertThat(hands.type("\"").shown()).isEqualTo("say (\"[hello|\")");
    assertThat(hands.press(KeyCode.CONTROL, KeyCode.Z).document().text()).isEqualTo("say (hello)");
  }

  @Test
  void tabGoesToTheNextLevelAndBackspaceBack() {
    assertThat(in("a.js", "a|").press(KeyCode.TAB).shown()).isEqualTo("a |");
    assertThat(in("a.go", "a|").press(KeyCode.TAB).shown()).isEqualTo("a\t|");
    assertThat(in("a.java", "a\n    b\n        |c").press(KeyCode.BACK_SPACE).shown())
        .isEqualTo("a\n    b\n    |c");
    assertThat(in("a.java", "a\n    b\n      |c").press(KeyCode.BACK_SPACE).shown())
        .isEqualTo("a\n    b\n    |c");
  }

  @Test
  void tabSetsSelectedLinesInAndShiftTabOut() {
    Hands hands = in("a.js", "a\nb\n|c").select(0, 3).press(KeyCode.TAB);
    assertThat(hands.shown()).isEqualTo("[  a\n  b|\nc");
    assertThat(hands.press(KeyCode.SHIFT, KeyCode.TAB).shown()).isEqualTo("[a\nb|\nc");
    assertThat(in("a.js", "  b\n    a|").press(KeyCode.SHIFT, KeyCode.TAB).shown())
        .isEqualTo("  b\n  a|");
  }

  @Test
  void homeGoesToTheTextFirst() {
    Hands hands = in("a.js", "a\n  bc|").press(KeyCode.HOME);
    assertThat(hands.shown()).isEqualTo("a\n  |bc");
    assertThat(hands.press(KeyCode.HOME).shown()).isEqualTo("a\n|  bc");
    assertThat(hands.press(KeyCode.SHIFT, KeyCode.HOME).shown()).isEqualTo("a\n[  |bc");
  }

  @Test
  void whatCannotBeChangedIsNotChanged() {
    Hands hands = in("a.js", "  f(|)");
    CodeWindow.onScreen(
        () -> {
          hands.document().setEditable(false);
          return true;
        });
    hands.press(KeyCode.ENTER).press(KeyCode.BACK_SPACE).press(KeyCode.ALT, KeyCode.DOWN);
    hands.press(KeyCode.CONTROL, KeyCode.SLASH).type("(");
    assertThat(hands.shown()).isEqualTo("  f(|)");
  }
}
