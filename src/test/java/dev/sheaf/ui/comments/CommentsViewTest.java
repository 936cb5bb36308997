package dev.sheaf.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
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

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CommentsViewTest {
  @TempDir private static Path home;

  private final CommentsWindow at = new CommentsWindow();

  @Start
  void open(Stage stage) throws Exception {
    at.open(stage, home);
  }

  @AfterEach
  void close(FxRobot robot) {
    at.close(robot);
  }

  @Test
  void aCommentIsWrittenLookedAtAndSentByKeys(FxRobot robot) throws Exception {
    at.show(robot);
    robot.clickOn("#comment-text").write("## Well said");
    robot.clickOn("#comment-preview");
    assertThat(CommentsWindow.text(robot, "Well said").getParent().getStyleClass()).contains("h2");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await().until(() -> at.onHost().equals(List.of("## Well said")));
    await().until(() -> CommentsWindow.field(robot).getText().isEmpty());
    assertThat(CommentsWindow.field(robot).isVisible()).isTrue();
  }

  @Test
  void aPreviewIsOfTheTextThatIsThereAlsoWhereThatChangesUnderIt(FxRobot robot) {
    at.show(robot);
    robot.interact(() -> at.model().composer().textProperty().set("**one**"));
    robot.clickOn("#comment-preview");
    CommentsWindow.text(robot, "one");
    robot.interact(() -> at.model().composer().textProperty().set("**two**"));
    CommentsWindow.text(robot, "two");
  }

  @Test
  void aSelectedPartIsQuoted(FxRobot robot) throws Exception {
    at.given("one two three");
    at.show(robot);
    robot.clickOn("#comment-text").write("Yes:");
    robot.doubleClickOn(CommentsWindow.text(robot, "one two three"));
    CommentsWindow.click(robot, "Quote reply");
    assertThat(CommentsWindow.field(robot).getText()).isEqualTo("Yes:\n\n> two\n\n");
    assertThat(CommentsWindow.field(robot).isFocused()).isTrue();
  }

  @Test
  void aWholeCommentIsQuotedByAKey(FxRobot robot) throws Exception {
    at.given("one *two*\n\nthree");
    at.show(robot);
    CommentsWindow.text(robot, "three");
    ListView<?> list = robot.lookup("#comments .list-view").queryAs(ListView.class);
    robot.interact(
        () -> {
          list.getSelectionModel().select(0);
          list.requestFocus();
        });
    robot.push(KeyCode.R);
    assertThat(CommentsWindow.field(robot).getText()).isEqualTo("> one *two*\n> \n> three\n\n");
  }

  @Test
  void theLinkOfACommentIsCopied(FxRobot robot) throws Exception {
    at.given("well said");
    at.show(robot);
    CommentsWindow.text(robot, "well said");
    CommentsWindow.click(robot, "More about this comment");
    CommentsWindow.click(robot, "Copy link");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .matches(at.gist().page() + "[?]permalink_comment_id=(\\d+)#gistcomment-\\1"));
  }

  @Test
  void aDeletedCommentComesBackWithOneClick(FxRobot robot) throws Exception {
    at.show(robot);
    robot.clickOn("#comment-text").write("well said");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    CommentsWindow.text(robot, "well said");
    await().until(() -> at.onHost().size() == 1);
    await().until(() -> CommentsWindow.field(robot).getText().isEmpty());
    CommentsWindow.click(robot, "More about this comment");
    CommentsWindow.click(robot, "Delete");
    CommentsWindow.click(robot, "Take back");
    await().until(() -> at.demo().library().outbox().all().isEmpty());
    assertThat(at.onHost()).containsExactly("well said");

    CommentsWindow.click(robot, "More about this comment");
    CommentsWindow.click(robot, "Delete");
    await().until(() -> at.notices.shown().size() == 2);
    robot.interact(
        () -> Objects.requireNonNull(at.notices.shown().getLast().action()).verb().run());
    await().until(() -> at.demo().library().outbox().all().isEmpty());
    assertThat(at.onHost()).containsExactly("well said");
  }

  @Test
  void whatIsNewIsMarkedAndCanBeJumpedTo(FxRobot robot) throws Exception {
    at.given("old\n\n".repeat(29), "old\n\n".repeat(29));
    at.show(robot);
    await().until(() -> at.demo().library().seenComments().last(at.gist().id()).orElse(0) > 0);
    robot.interact(() -> at.demo().session().show(new Shown.Nothing()));
    at.given("news");
    at.show(robot);
    await()
        .until(
            () ->
                robot
                    .lookup((Node node) -> isText(node, "One new comment since you last looked"))
                    .tryQuery()
                    .isPresent());
    CommentsWindow.click(robot, "Show");
    CommentsWindow.text(robot, "news");
    assertThat(robot.lookup(".comment-row:new").tryQuery()).isPresent();
  }

  private static boolean isText(Node node, String words) {
    return node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  @Test
  void aFailureIsSaidAndTriedAgain(FxRobot robot) throws Exception {
    at.given("well said");
    at.demo().sandbox().unplug();
    robot.interact(() -> at.demo().session().show(new Shown.Saved(at.gist())));
    await().until(() -> robot.lookup("Retry").tryQuery().isPresent());
    at.demo().sandbox().plugIn();
    CommentsWindow.click(robot, "Retry");
    CommentsWindow.text(robot, "well said");
  }
}
