package dev.sheaf.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MarkdownViewTest {
  private DocumentWindow window;

  @Start
  void start(Stage stage) {
    window = new DocumentWindow();
    window.open(stage);
  }

  private Set<Node> all(String selector) {
    return DocumentWindow.onScreen(() -> window.view.root().lookupAll(selector));
  }

  private String shown() {
    List<String> texts = new ArrayList<>();
    for (Node node : all(".prose-text")) {
      texts.add(((Text) node).getText());
    }
    for (Node node : all(".label")) {
      texts.add(String.valueOf(((Labeled) node).getText()));
    }
    return String.join(" | ", texts);
  }

  private Node link(FxRobot robot, String text) {
    return robot
        .lookup(
            (Node node) ->
                node.getAccessibleRole() == AccessibleRole.HYPERLINK
                    && text.equals(node.getAccessibleText()))
        .query();
  }

  @Test
  void aDocumentShowsWhatItSays() {
    window.show(
        "# Head\n\n"
            + "text **bold**\n\n"
            + "- [x] done\n\n"
            + "> [!TIP]\n"
            + "> hint\n\n"
            + "|a|b|\n"
            + "|-|-|\n"
            + "|c|d|\n\n"
            + "3. three");
    assertThat(shown()).contains("Head", "text ", "bold", "done", "Tip", "hint", "a", "d", "3.");
    assertThat(all(".check-box"))
        .singleElement()
        .isInstanceOfSatisfying(
            CheckBox.class,
            box -> {
              assertThat(box.isSelected()).isTrue();
              assertThat(box.isMouseTransparent()).isTrue();
            });
  }

  @Test
  void aLinkOpensInTheBrowserOnAClickAndByItsKey(FxRobot robot) {
    window.show("[page](https://x.example/a?b=c)");
    robot.clickOn(link(robot, "page"));
    assertThat(window.opened).containsExactly(URI.create("https://x.example/a?b=c"));
    robot.interact(() -> link(robot, "page").requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(window.opened).hasSize(2);
  }

  @Test
  void whatIsNoPageOfTheWebIsNeverOpened(FxRobot robot) {
    window.show("[x](file:///etc/passwd) [y](javascript:alert(1)) [z](other.md) [w](mailto:a@b.c)");
    assertThat(all(".link")).isEmpty();
    assertThat(all(".dead-link")).hasSize(4);
    for (Node node : all(".dead-link")) {
      robot.clickOn(node);
    }
    assertThat(window.opened).isEmpty();
  }

  @Test
  void aPictureIsFetchedOnAClickOnly(FxRobot robot) {
    window.show("![words](https://x.example/p.png) ![other](p.png)");
    assertThat(window.fetched).isEmpty();
    assertThat(shown()).contains("words", "https://x.example/p.png", "other");
    assertThat(all(".picture .button")).hasSize(1);
    robot.clickOn("Load");
    assertThat(window.fetched).containsExactly(URI.create("https://x.example/p.png"));
    assertThat(all(".picture"))
        .anySatisfy(node -> assertThat(node.lookup(".image-view")).isInstanceOf(ImageView.class));
  }

  @Test
  void aPictureThatCannotBeHadSaysWhyAndMayBeTriedAgain(FxRobot robot) {
    window.show("![words](https://x.example/missing)");
    robot.clickOn("Load");
    assertThat(shown()).contains("There is no picture.");
    assertThat(all(".picture .button"))
        .singleElement()
        .satisfies(button -> assertThat(((Button) button).isDisabled()).isFalse());
  }

  @Test
  void codeGetsItsColours() {
    window.show("```java\nclass A {}\n```");
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> !all(".tok-keyword").isEmpty());
    assertThat(shown()).contains("class");
  }

  @Test
  void charactersThatTurnTheTextAreVisible() {
    window.show("a\u202eb `c\u2066d`\n\n```\ne\u202ef\n```");
    assertThat(shown()).contains("a\u25c6b", "c\u25c6d", "e\u25c6f").doesNotContain("\u202e");
  }

  @Test
  void textIsSelectedByDraggingAndCopied(FxRobot robot) {
    window.show("one two three");
    Prose prose = (Prose) all(".paragraph").iterator().next();
    Point2D start = robot.point(prose).atPosition(Pos.TOP_LEFT).atOffset(6, 9).query();
    robot.doubleClickOn(start);
    assertThat(DocumentWindow.onScreen(prose::selected)).isEqualTo("one");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
    assertThat(DocumentWindow.onScreen(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("one");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
    assertThat(DocumentWindow.onScreen(prose::selected)).isEqualTo("one two three");
  }

  @Test
  void detailsUnfoldOnAClick(FxRobot robot) {
    window.show("<details><summary>More</summary>\n\nhidden\n\n</details>");
    assertThat(shown()).doesNotContain("hidden");
    robot.clickOn(all(".summary").iterator().next());
    assertThat(shown()).contains("hidden");
  }

  @Test
  void aLinkIntoTheDocumentGoesThere(FxRobot robot) {
    window.show("[down](#the-end)\n\n" + "filler\n\n".repeat(300) + "## The end");
    assertThat(shown()).doesNotContain("The end");
    robot.clickOn(link(robot, "down"));
    assertThat(shown()).contains("The end");
  }

  @Test
  void theTopLineFollowsAndLeads() {
    window.show("line\n\n".repeat(500));
    DocumentWindow.onScreen(
        () -> {
          window.view.scrollTo(400);
          return true;
        });
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .untilAsserted(
            () ->
                assertThat(DocumentWindow.onScreen(() -> window.view.topLineProperty().get()))
                    .isBetween(399.0, 402.0));
  }

  @Test
  void aMegabyteShowsOnlyWhatIsInSight() {
    window.show("# Head\n\nSome *text* with `code`.\n\n- a\n- b\n\n".repeat(25_000));
    assertThat(all(".block-cell")).hasSizeLessThan(100);
    assertThat(shown()).contains("Head");
  }

  @Test
  void whatIsTypedChangesOnlyItsBlock() {
    window.show("one\n\ntwo\n\nthree");
    List<Node> before = List.copyOf(all(".paragraph"));
    window.show("one\n\ntwo!\n\nthree");
    assertThat(all(".paragraph")).contains(before.getFirst(), before.getLast());
    assertThat(shown()).contains("two!");
    window.show("one");
    assertThat(shown()).isEqualTo("one");
  }

  @Test
  void hostileDocumentsAreShown() {
    for (String text :
        List.of(
            "> ".repeat(10_000) + "x",
            "- ".repeat(10_000) + "x",
            "x".repeat(10_000_000),
            "|".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n",
            "```\n" + "y".repeat(3_000_000) + "\n```",
            "![a](https://x.example/a.png)".repeat(200))) {
      window.show(text);
      assertThat(all(".block-cell")).isNotEmpty();
    }
  }
}
