package dev.sheaf.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.comments.CommentsView;
import dev.sheaf.ui.comments.CommentsViewModel;
import dev.sheaf.ui.forks.ForksView;
import dev.sheaf.ui.forks.ForksViewModel;
import dev.sheaf.ui.gists.InfoView;
import dev.sheaf.ui.gists.InfoViewModel;
import dev.sheaf.ui.history.HistoryView;
import dev.sheaf.ui.history.HistoryViewModel;
import dev.sheaf.ui.history.RevisionsViewModel;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.Nowhere;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorPanelsTest {
  @TempDir private Path home;
  private final List<URI> browsed = new ArrayList<>();
  private SandboxLibrary demo;
  private HistoryViewModel history;
  private CommentsViewModel comments;
  private ForksViewModel forks;
  private InfoViewModel info;
  private Gist gist;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.filled(40, 7).withOdd(false), home);
    var _ = demo.library().refresh(new Shelf.All(), page -> {});
    gist =
        demo.library().local(new Shelf.All()).stream()
            .filter(each -> each.description().startsWith("Retry with jitter"))
            .findFirst()
            .orElseThrow();
    Session session = demo.session();
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    history =
        new HistoryViewModel(
            demo.library(),
            session,
            background,
            clock,
            new RevisionsViewModel(demo.library(), session, background, new Notices(), clock));
    comments = new CommentsViewModel(demo.library(), session, background, new Notices(), clock);
    forks = new ForksViewModel(demo.library(), session, background, new Notices(), clock);
    info = new InfoViewModel(demo.library(), session, background, clock);
    stage.setScene(scene());
    stage.show();
    history.panel().activeProperty().set(true);
    comments.panel().activeProperty().set(true);
    forks.panel().activeProperty().set(true);
  }

  private Scene scene() {
    HBox panels = new HBox();
    CodeColours colours = new CodeColours(new FxBackground());
    Stream.of(
            new HistoryView(history, page -> {}).root(),
            new CommentsView(comments, new Nowhere(browsed::add), colours).root(),
            new ForksView(forks, browsed::add).root(),
            new InfoView(info, browsed::add).root())
        .forEach(panel -> panels.getChildren().add(sized(panel)));
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/gists/info.css",
                "/dev/sheaf/ui/history/history.css",
                "/dev/sheaf/ui/markdown/markdown-light.css",
                "/dev/sheaf/ui/markdown/markdown.css",
                "/dev/sheaf/ui/comments/comments.css",
                "/dev/sheaf/ui/forks/forks.css"));
    theme.apply(false);
    Scene scene = new Scene(panels, 980, 800);
    theme.dress(scene);
    return scene;
  }

  private static Region sized(Region panel) {
    panel.setMinWidth(245);
    panel.setMaxWidth(245);
    return panel;
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(
        () -> {
          history.close();
          comments.close();
          forks.close();
          info.close();
        });
    demo.close();
  }

  private void show(FxRobot robot) {
    robot.interact(() -> demo.session().show(new Shown.Saved(gist)));
  }

  private static ListView<?> rows(FxRobot robot, String panel) {
    String query = "#" + panel + " .list-view";
    await().until(() -> robot.lookup(query).tryQuery().isPresent());
    return robot.lookup(query).queryAs(ListView.class);
  }

  @Test
  void eachPanelInvitesToChooseAGistFirst(FxRobot robot) {
    assertThat(robot.lookup("Choose a gist").match(node -> node instanceof Label).queryAll())
        .hasSize(4);
  }

  @Test
  void theHistoryTellsWhoChangedHowMuch(FxRobot robot) {
    show(robot);
    assertThat(rows(robot, "history").getItems()).hasSizeGreaterThan(1);
    assertThat(history.panel().countProperty().getValue())
        .hasValue(rows(robot, "history").getItems().size());
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup("#history .added").queryAllAs(Node.class))
                    .anyMatch(
                        node -> node instanceof Label label && label.getText().startsWith("+")));
  }

  @Test
  void aCommentIsWrittenAndSentByKeys(FxRobot robot) throws Exception {
    show(robot);
    rows(robot, "comments");
    Button send = robot.lookup("#comment-send").queryAs(Button.class);
    assertThat(send.getText()).isEqualTo("Comment");
    assertThat(send.isDisabled()).isTrue();

    robot.clickOn("#comment-text").write("well said");
    assertThat(send.isDisabled()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    TextArea field = robot.lookup("#comment-text").queryAs(TextArea.class);
    await().until(() -> field.getText().isEmpty());
    assertThat(demo.library().comments(gist.id()).items().getLast().body()).isEqualTo("well said");
  }

  @Test
  void theIdIsCopiedFromInfo(FxRobot robot) {
    show(robot);
    await().until(() -> robot.lookup(gist.id()).tryQuery().isPresent());
    Button copy =
        robot
            .lookup((Node node) -> "Copy the ID".equals(node.getAccessibleText()))
            .queryAs(Button.class);
    robot.interact(copy::fire);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(gist.id()));
  }

  @Test
  void aFailureOffersToTryAgain(FxRobot robot) {
    demo.sandbox().tokens().revoke(demo.sandbox().token());
    show(robot);
    await().until(() -> robot.lookup("Retry").queryAll().size() >= 3);
  }
}
