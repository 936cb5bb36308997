package dev.sheaf.ui.comments;

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
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with nothing but the Comments panel, on a sandbox where two people write.
final class CommentsWindow {
  private static final List<String> SHEETS =
      List.of(
          "/dev/sheaf/ui/kit/tokens-light.css",
          "/dev/sheaf/ui/kit/kit.css",
          "/dev/sheaf/ui/code/code-light.css",
          "/dev/sheaf/ui/code/code.css",
          "/dev/sheaf/ui/markdown/markdown-light.css",
          "/dev/sheaf/ui/markdown/markdown.css",
          "/dev/sheaf/ui/comments/comments.css");

  final Notices notices = new Notices();
  final List<URI> browsed = new ArrayList<>();
  final Nowhere outside = new Nowhere(browsed::add);
  private @Nullable SandboxLibrary opened;
  private @Nullable CommentsViewModel panel;
  private @Nullable Gist shown;

  void open(Stage stage, Path home) throws Exception {
    SandboxLibrary demo =
        SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "at"));
    opened = demo;
    shown = demo.library().create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "a"))).gist();
    FxBackground background = new FxBackground();
    CommentsViewModel model =
        new CommentsViewModel(
            demo.library(),
            demo.session(),
            background,
            notices,
            InstantSource.system(),
            new CommentsViewModel.Pauses(Duration.ZERO, Duration.ofMinutes(1)));
    panel = model;
    Theme theme = new Theme(SHEETS);
    theme.apply(false);
    CommentsView view = new CommentsView(model, outside, new CodeColours(background));
    Scene scene = new Scene(new BorderPane(view.root()), 360, 800);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.panel().activeProperty().set(true);
  }

  SandboxLibrary demo() {
    return Objects.requireNonNull(opened);
  }

  CommentsViewModel model() {
    return Objects.requireNonNull(panel);
  }

  Gist gist() {
    return Objects.requireNonNull(shown);
  }

  void close(FxRobot robot) {
    robot.interact(model()::close);
    demo().close();
  }

  void given(String... bodies) throws GistException {
    try (GitHub other = demo().connect(demo().sandbox().users().get(1))) {
      for (String body : bodies) {
        other.addComment(gist().id(), body);
      }
    }
  }

  List<String> onHost() throws GistException {
    return demo().library().comments(gist().id()).items().stream().map(Comment::body).toList();
  }

  void show(FxRobot robot) {
    robot.interact(() -> demo().session().show(new Shown.Saved(gist())));
    await().until(() -> model().panel().stateProperty().get() instanceof Loadable.Loaded);
  }

  static Text text(FxRobot robot, String part) {
    Predicate<Node> wanted =
        node ->
            node instanceof Text text
                && text.getStyleClass().contains("prose-text")
                && text.getText().contains(part);
    await().until(() -> robot.lookup(wanted).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(wanted).queryAs(Text.class);
  }

  static void click(FxRobot robot, String words) {
    Predicate<Node> wanted =
        node ->
            node instanceof Labeled labeled
                && node.isVisible()
                && (words.equals(labeled.getText()) || words.equals(node.getAccessibleText()));
    await().until(() -> robot.lookup(wanted).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(robot.lookup(wanted).<Node>query());
  }

  static TextArea field(FxRobot robot) {
    return robot.lookup("#comment-text").queryAs(TextArea.class);
  }
}
