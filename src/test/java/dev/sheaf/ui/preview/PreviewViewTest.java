package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.code.CodeDocument;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {
  private PreviewWindow at;

  @Start
  void start(Stage stage) {
    at = new PreviewWindow(stage);
  }

  @Test
  void oneChoosesBetweenTextAndPreviewAndBoth(FxRobot robot) {
    at.follow("a.md", "# Head");
    at.awaitShown(shown -> assertThat(shown).contains("the text itself").doesNotContain("Head"));
    robot.clickOn("#preview-mode-split");
    at.awaitShown(shown -> assertThat(shown).contains("the text itself", "Head"));
    robot.clickOn("#preview-mode-preview");
    at.awaitShown(shown -> assertThat(shown).contains("Head").doesNotContain("the text itself"));
    robot.clickOn("#preview-mode-text");
    at.awaitShown(shown -> assertThat(shown).contains("the text itself").doesNotContain("Head"));
  }

  @Test
  void aFileWithNothingButItsTextOffersNoChoice() {
    at.follow("a.java", "class A {}");
    assertThat(PreviewWindow.onScreen(() -> at.beside.choice().isVisible())).isFalse();
    at.follow("a.md", "x");
    assertThat(PreviewWindow.onScreen(() -> at.beside.choice().isVisible())).isTrue();
  }

  @Test
  void whatIsTypedIsSeenBesideIt(FxRobot robot) {
    CodeDocument document = at.follow("a.md", "before");
    robot.clickOn("#preview-mode-split");
    at.awaitShown(shown -> assertThat(shown).contains("before"));
    robot.interact(() -> document.replaceText("after"));
    at.awaitShown(shown -> assertThat(shown).contains("after").doesNotContain("before"));
  }

  @Test
  void scrollingTheTextMovesTheDocumentAndTheOtherWayRound(FxRobot robot) {
    at.follow("a.md", "line %d\n\n".repeat(300).formatted((Object[]) numbers(300)));
    robot.clickOn("#preview-mode-split");
    at.awaitShown(shown -> assertThat(shown).contains("line 1 "));
    at.textTop = 300;
    robot.interact(() -> at.textMoves.forEach(Runnable::run));
    at.awaitShown(shown -> assertThat(shown).contains("line 151 ").doesNotContain("line 1 "));
    assertThat(at.textLines).isEmpty();
    robot.moveTo(at.node("preview-document"));
    robot.scroll(10, VerticalDirection.DOWN);
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> !at.textLines.isEmpty());
  }

  private static Integer[] numbers(int count) {
    Integer[] numbers = new Integer[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i + 1;
    }
    return numbers;
  }
}
