package dev.sheaf.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
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
class ReadingCommentsViewTest {
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
  void aCommentIsShownAsTheDocumentItIs(FxRobot robot) throws Exception {
    at.given("**Well** said\n\n```java\nint x;\n```\n\n![Chart](https://example.org/chart.png)");
    at.show(robot);
    assertThat(CommentsWindow.text(robot, "Well").getStyleClass()).contains("look-bold");
    await().until(() -> robot.lookup(".code-box").tryQuery().isPresent());
    assertThat(at.outside.fetched()).isEmpty();
    CommentsWindow.click(robot, "Load");
    assertThat(at.outside.fetched()).containsExactly(URI.create("https://example.org/chart.png"));
  }

  @Test
  void aPictureThatWasLoadedIsThereAgainAfterScrolling(FxRobot robot) throws Exception {
    at.given("![Chart](https://example.org/chart.png)");
    at.given("line\n\n".repeat(25), "line\n\n".repeat(25), "the last one");
    at.show(robot);
    CommentsWindow.click(robot, "Load");
    ListView<?> list = robot.lookup("#comments .list-view").queryAs(ListView.class);
    robot.interact(() -> list.scrollTo(3));
    CommentsWindow.text(robot, "the last one");
    robot.interact(() -> list.scrollTo(0));
    await().until(() -> robot.lookup(".picture .image-view").tryQuery().isPresent());
    assertThat(at.outside.fetched()).hasSize(1);
  }

  @Test
  void aLinkInACommentOpensInTheBrowser(FxRobot robot) throws Exception {
    at.given("see [the docs](https://example.org/docs)");
    at.show(robot);
    robot.clickOn(CommentsWindow.text(robot, "the docs"));
    await().until(() -> at.browsed.equals(List.of(URI.create("https://example.org/docs"))));
  }

  @Test
  void aVeryLongCommentUnfoldsWhenAskedTo(FxRobot robot) throws Exception {
    at.given("paragraph\n\n".repeat(100) + "the end");
    at.show(robot);
    CommentsWindow.text(robot, "paragraph");
    Predicate<Node> end = node -> node instanceof Text text && text.getText().equals("the end");
    assertThat(robot.lookup(end).tryQuery()).isEmpty();
    robot.interact(
        () ->
            robot
                .lookup((Node node) -> node instanceof Button button && isUnfold(button))
                .queryAs(Button.class)
                .fire());
    await().until(() -> robot.lookup(end).tryQuery().isPresent());
  }

  private static boolean isUnfold(Button button) {
    return "Show all of it".equals(button.getText());
  }
}
