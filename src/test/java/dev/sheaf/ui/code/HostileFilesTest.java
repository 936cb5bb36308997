package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class HostileFilesTest {
  // Without a warm compiler, and with all that the toolkit does for one key.
  private static final Duration LONGEST_HOLD = Duration.ofMillis(800);

  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @Test
  void aHundredThousandTabs(FxRobot robot) {
    assertUsable(robot, "tabs.c", "\t".repeat(100_000) + "int x;");
  }

  @Test
  void deepNesting(FxRobot robot) {
    assertUsable(robot, "deep.json", "[".repeat(100_000) + "]".repeat(100_000));
    assertUsable(robot, "deep.js", "({\n".repeat(20_000) + "})\n".repeat(20_000));
    assertUsable(robot, "deep.html", "<div><p>".repeat(20_000));
    assertUsable(robot, "deep.md", "> ".repeat(2_000) + "x\n" + "- ".repeat(2_000) + "x");
  }

  @Test
  void textsThatRegularExpressionsStumbleOver(FxRobot robot) {
    assertUsable(robot, "bomb.md", "*_".repeat(900) + "\n" + "[".repeat(1_900) + "\n");
    assertUsable(robot, "bomb.js", "/" + "(a+)+".repeat(300) + "$/.test('" + "a".repeat(400));
    assertUsable(robot, "bomb.ts", "a<".repeat(900) + "\n" + "((((a,".repeat(300) + "\n");
    assertUsable(robot, "bomb.cpp", "std::".repeat(380) + "\n" + "<a::b".repeat(380) + "\n");
    assertUsable(robot, "bomb.sh", "${a:-".repeat(380) + "\n" + "$(".repeat(900) + "\n");
    assertUsable(robot, "bomb.yaml", "a: &a ".repeat(300) + "\n" + "- ".repeat(900) + "\n");
  }

  @Test
  void manyColumnsOfSignsThatCombine(FxRobot robot) {
    assertUsable(robot, "zalgo.txt", ("e" + "\u0301".repeat(300) + " ").repeat(20));
  }

  @Test
  void whatHidesOrTurnsTextAroundIsShown(FxRobot robot) {
    String text = "if (a\u202e) { \u2066// x\u2069 }\nadmin\u200b\u200d == \ufeffroot\u0000";
    CodeDocument document = new CodeDocument("a.java", null, text);
    window.show(document);

    await(
        () -> {
          String shown =
              robot.lookup(".code-text").queryAllAs(Text.class).stream()
                  .map(Text::getText)
                  .reduce("", String::concat);
          return shown.chars().filter(c -> c == '\u25c6').count() == 3
              && shown.chars().filter(c -> c == '\u00b7').count() == 3
              && shown.chars().filter(c -> c == '\u2022').count() == 1;
        });
    assertThat(onScreen(document::text)).isEqualTo(text);
  }

  /// Opens a text, types into its middle, goes to its end, and finds it whole; the window answers
  /// all the while.
  private void assertUsable(FxRobot robot, String name, String text) {
    try (Holds holds = Holds.begin()) {
      use(robot, name, text);
      holds.assertNoneLongerThan(LONGEST_HOLD);
    }
  }

  private void use(FxRobot robot, String name, String text) {
    CodeDocument document = new CodeDocument(name, null, text);
    CodeTextArea area = window.show(document);
    int middle = text.length() / 2;
    onScreen(
        () -> {
          area.moveTo(area.places().shown(middle));
          area.requestFollowCaret();
          return true;
        });
    robot.write("x");
    String expected = text.substring(0, middle) + "x" + text.substring(middle);
    await(() -> document.length() == expected.length());
    onScreen(
        () -> {
          area.moveTo(area.getLength());
          area.requestFollowCaret();
          return true;
        });
    await(() -> Lines.visibleIn(area).end() == area.getParagraphs().size());
    assertThat(onScreen(document::text)).isEqualTo(expected);
  }
}
