package dev.sheaf.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.Nowhere;
import dev.sheaf.ui.session.Shown;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
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
class CommentsViewTest {
  private static final List<String> SHEETS =
      List.of(
          "/dev/sheaf/ui/kit/tokens-light.css",
          "/dev/sheaf/ui/kit/kit.css",
          "/dev/sheaf/ui/code/code-light.css",
          "/dev/sheaf/ui/code/code.css",
          "/dev/sheaf/ui/markdown/markdown-light.css",
          "/dev/sheaf/ui/markdown/markdown.css",
          "/dev/sheaf/ui/comments/comments.css");

  @TempDir private static Path home;

  private final List<URI> browsed = new ArrayList<>();
  private final Nowhere outside = new Nowhere(browsed::add);
  private SandboxLibrary demo;
  private CommentsViewModel model;
  private Gist gist;

  @Start
  void open(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "at"));
    gist = demo.library().create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "a"))).gist();
    FxBackground background = new FxBackground();
    model =
        new CommentsViewModel(
            demo.library(),
            demo.session(),
            background,
            new Notices(),
            InstantSource.system(),
            new CommentsViewModel.Pauses(Duration.ZERO, Duration.ofMinutes(1)));
    Theme theme = new Theme(SHEETS);
    theme.apply(false);
    CommentsView view = new CommentsView(model, outside, new CodeColours(background));
    Scene scene = new Scene(new BorderPane(view.root()), 360, 800);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.panel().activeProperty().set(true);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(model::close);
    demo.close();
  }

  private void given(String... bodies) throws GistException {
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      for (String body : bodies) {
        other.addComment(gist.id(), body);
      }
    }
  }

  private List<String> onHost() throws GistException {
    return demo.library().comments(gist.id()).items().stream().map(Comment::body).toList();
  }

  private void show(FxRobot robot) {
    robot.interact(() -> demo.session().show(new Shown.Saved(gist)));
    await().until(() -> model.panel().stateProperty().get() instanceof Loadable.Loaded);
  }

  private static Text text(FxRobot robot, String part) {
    Predicate<Node> wanted =
        node ->
            node instanceof Text text
                && text.getStyleClass().contains("prose-text")
                && text.getText().contains(part);
    await().until(() -> robot.lookup(wanted).tryQuery().isPresent());
    return robot.lookup(wanted).queryAs(Text.class);
  }

  private static void click(FxRobot robot, String words) {
    Predicate<Node> wanted =
        node ->
            node instanceof Labeled labeled
                && node.isVisible()
                && (words.equals(labeled.getText()) || words.equals(node.getAccessibleText()));
    await().until(() -> robot.lookup(wanted).tryQuery().isPresent());
    robot.clickOn(robot.lookup(wanted).<Node>query());
  }

  private static TextArea field(FxRobot robot) {
    return robot.lookup("#comment-text").queryAs(TextArea.class);
  }

  @Test
  void aCommentIsShownAsTheDocumentItIs(FxRobot robot) throws Exception {
    given("**Well** said\n\n```java\nint x;\n```\n\n![Chart](https://example.org/chart.png)");
    show(robot);
    assertThat(text(robot, "Well").getStyleClass()).contains("look-bold");
    await().until(() -> robot.lookup(".code-box").tryQuery().isPresent());
    assertThat(outside.fetched()).isEmpty();
    click(robot, "Load");
    assertThat(outside.fetched()).containsExactly(URI.create("https://example.org/chart.png"));
  }

  @Test
  void aPictureThatWasLoadedIsThereAgainAfterScrolling(FxRobot robot) throws Exception {
    given("![Chart](https://example.org/chart.png)");
    given("line\n\n".repeat(25), "line\n\n".repeat(25), "the last one");
    show(robot);
    click(robot, "Load");
    ListView<?> list = robot.lookup("#comments .list-view").queryAs(ListView.class);
    robot.interact(() -> list.scrollTo(3));
    text(robot, "the last one");
    robot.interact(() -> list.scrollTo(0));
    await().until(() -> robot.lookup(".picture .image-view").tryQuery().isPresent());
    assertThat(outside.fetched()).hasSize(1);
  }

  @Test
  void aLinkInACommentOpensInTheBrowser(FxRobot robot) throws Exception {
    given("see [the docs](https://example.org/docs)");
    show(robot);
    robot.clickOn(text(robot, "the docs"));
    await().until(() -> browsed.equals(List.of(URI.create("https://example.org/docs"))));
  }

  @Test
  void aVeryLongCommentUnfoldsWhenAskedTo(FxRobot robot) throws Exception {
    given("paragraph\n\n".repeat(100) + "the end");
    show(robot);
    text(robot, "paragraph");
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

  @Test
  void aCommentIsWrittenLookedAtAndSentByKeys(FxRobot robot) throws Exception {
    show(robot);
    robot.clickOn("#comment-text").write("## Well said");
    robot.clickOn("#comment-preview");
    assertThat(text(robot, "Well said").getParent().getStyleClass()).contains("h2");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await().until(() -> onHost().equals(List.of("## Well said")));
    await().until(() -> field(robot).getText().isEmpty());
    assertThat(field(robot).isVisible()).isTrue();
  }

  @Test
  void aSelectedPartIsQuoted(FxRobot robot) throws Exception {
    given("one two three");
    show(robot);
    robot.clickOn("#comment-text").write("Yes:");
    robot.doubleClickOn(text(robot, "one two three"));
    click(robot, "Quote reply");
    assertThat(field(robot).getText()).isEqualTo("Yes:\n\n> two\n\n");
    assertThat(field(robot).isFocused()).isTrue();
  }

  @Test
  void aWholeCommentIsQuotedByAKey(FxRobot robot) throws Exception {
    given("one *two*\n\nthree");
    show(robot);
    text(robot, "three");
    ListView<?> list = robot.lookup("#comments .list-view").queryAs(ListView.class);
    robot.interact(
        () -> {
          list.getSelectionModel().select(0);
          list.requestFocus();
        });
    robot.push(KeyCode.R);
    assertThat(field(robot).getText()).isEqualTo("> one *two*\n> \n> three\n\n");
  }

  @Test
  void theLinkOfACommentIsCopied(FxRobot robot) throws Exception {
    given("well said");
    show(robot);
    text(robot, "well said");
    click(robot, "More about this comment");
    click(robot, "Copy link");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .matches(gist.page() + "[?]permalink_comment_id=(\\d+)#gistcomment-\\1"));
  }

  @Test
  void aDeletedCommentComesBackWithOneClick(FxRobot robot) throws Exception {
    show(robot);
    robot.clickOn("#comment-text").write("well said");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    text(robot, "well said");
    await().until(() -> onHost().size() == 1);
    await().until(() -> field(robot).getText().isEmpty());
    click(robot, "More about this comment");
    click(robot, "Delete");
    click(robot, "Take back");
    await().until(() -> demo.library().outbox().all().isEmpty());
    assertThat(onHost()).containsExactly("well said");
  }

  @Test
  void whatIsNewIsMarkedAndCanBeJumpedTo(FxRobot robot) throws Exception {
    given("old\n\n".repeat(29), "old\n\n".repeat(29));
    show(robot);
    await().until(() -> demo.library().seenComments().last(gist.id()).orElse(0) > 0);
    robot.interact(() -> demo.session().show(new Shown.Nothing()));
    given("news");
    show(robot);
    await()
        .until(
            () ->
                robot
                    .lookup((Node node) -> isText(node, "One new comment since you last looked"))
                    .tryQuery()
                    .isPresent());
    click(robot, "Show");
    text(robot, "news");
    assertThat(robot.lookup(".comment-row:new").tryQuery()).isPresent();
  }

  private static boolean isText(Node node, String words) {
    return node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  @Test
  void aFailureIsSaidAndTriedAgain(FxRobot robot) throws Exception {
    given("well said");
    demo.sandbox().unplug();
    robot.interact(() -> demo.session().show(new Shown.Saved(gist)));
    await().until(() -> robot.lookup("Retry").tryQuery().isPresent());
    demo.sandbox().plugIn();
    click(robot, "Retry");
    text(robot, "well said");
  }
}
