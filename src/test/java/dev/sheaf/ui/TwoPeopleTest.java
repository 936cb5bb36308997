package dev.sheaf.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.comments.CommentsView;
import dev.sheaf.ui.comments.CommentsViewModel;
import dev.sheaf.ui.forks.ForksView;
import dev.sheaf.ui.forks.ForksViewModel;
import dev.sheaf.ui.history.HistoryView;
import dev.sheaf.ui.history.HistoryViewModel;
import dev.sheaf.ui.history.RevisionsViewModel;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.Nowhere;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The owner of a gist, and somebody who reads it on another machine, both with it open.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class TwoPeopleTest {
  private static final double WIDTH = 480;

  @TempDir private static Path home;

  private final FxBackground background = new FxBackground();
  private SandboxLibrary owner;
  private SandboxLibrary reader;
  private Panels owners;
  private Panels readers;
  private Gist gist;

  /// What one of the two has on the screen.
  private final class Panels {
    final SandboxLibrary of;
    final CommentsViewModel comments;
    final HistoryViewModel history;
    final ForksViewModel forks;
    final VBox root;

    Panels(SandboxLibrary of, String id) {
      this.of = of;
      InstantSource clock = InstantSource.system();
      Notices notices = new Notices();
      comments = new CommentsViewModel(of.library(), of.session(), background, notices, clock);
      history =
          new HistoryViewModel(
              of.library(),
              of.session(),
              background,
              clock,
              new RevisionsViewModel(of.library(), of.session(), background, notices, clock));
      forks = new ForksViewModel(of.library(), of.session(), background, notices, clock);
      Region talk =
          new CommentsView(comments, new Nowhere(page -> {}), new CodeColours(background)).root();
      VBox.setVgrow(talk, Priority.ALWAYS);
      Region past = new HistoryView(history, page -> {}).root();
      past.setPrefHeight(250);
      Region copies = new ForksView(forks, page -> {}).root();
      copies.setPrefHeight(110);
      root = new VBox(past, copies, talk);
      root.setId(id);
      root.setPrefWidth(WIDTH);
      models().forEach(panel -> panel.activeProperty().set(true));
    }

    Stream<PanelModel<?>> models() {
      return Stream.of(comments.panel(), history.panel(), forks.panel());
    }

    void show() {
      of.session().show(new Shown.Saved(gist));
    }

    boolean isLoaded() {
      return models().allMatch(panel -> panel.stateProperty().get() instanceof Loadable.Loaded);
    }

    int rows(PanelModel<?> panel) {
      return panel.countProperty().getValue().orElse(-1);
    }

    void close() {
      comments.close();
      history.close();
      forks.close();
    }
  }

  @Start
  void open(Stage stage) throws Exception {
    owner = SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "owner"));
    reader =
        owner.besides(owner.sandbox().users().get(1), Files.createTempDirectory(home, "reader"));
    gist =
        owner
            .library()
            .create(NewGist.of("Shared", Visibility.PUBLIC, Map.of("a.txt", "one\n")))
            .gist();
    owners = new Panels(owner, "owner");
    readers = new Panels(reader, "reader");
    Scene scene = new Scene(new HBox(owners.root, readers.root), 2 * WIDTH, 900);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/history/history.css",
                "/dev/sheaf/ui/markdown/markdown-light.css",
                "/dev/sheaf/ui/markdown/markdown.css",
                "/dev/sheaf/ui/comments/comments.css",
                "/dev/sheaf/ui/forks/forks.css"));
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    owners.show();
    readers.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          owners.close();
          readers.close();
        });
    reader.close();
    owner.close();
  }

  private void awaitBoth() {
    await().until(() -> owners.isLoaded() && readers.isLoaded());
  }

  // As F5 does, and each sync.
  private void lookAgain(Panels who) throws GistException {
    var _ = who.of.library().open(gist.id());
  }

  private static void say(FxRobot robot, String who, String text) {
    TextArea field = robot.lookup("#" + who + " #comment-text").queryAs(TextArea.class);
    robot.clickOn(field).write(text);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
  }

  private static void awaitWords(FxRobot robot, String who, String words) {
    await()
        .until(
            () ->
                robot
                    .lookup("#" + who)
                    .lookup((Node node) -> node instanceof Labeled label && says(label, words))
                    .tryQuery()
                    .isPresent());
  }

  private static boolean says(Labeled label, String words) {
    return label.getText() != null && label.getText().contains(words);
  }

  private List<String> talk(SandboxLibrary who) throws GistException {
    return who.library().comments(gist.id()).items().stream().map(Comment::body).toList();
  }

  @Test
  void bothReadWhatBothWroteInTheOrderTheHostTookIt(FxRobot robot) throws Exception {
    awaitBoth();
    say(robot, "owner", "first");
    await().until(() -> owners.rows(owners.comments.panel()) == 1);
    say(robot, "reader", "second");
    await().until(() -> readers.rows(readers.comments.panel()) == 2);
    say(robot, "owner", "third");
    await().until(() -> owners.rows(owners.comments.panel()) == 3);
    lookAgain(readers);
    await().until(() -> readers.rows(readers.comments.panel()) == 3);
    assertThat(talk(owner)).containsExactly("first", "second", "third");
    assertThat(talk(reader)).isEqualTo(talk(owner));
  }

  @Test
  void aRevisionOfTheOwnerComesUnderTheReadersEyesAndTheirForkIsTold(FxRobot robot)
      throws Exception {
    awaitBoth();
    assertThat(readers.rows(readers.history.panel())).isEqualTo(1);
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write("one\ntwo\nthree\n"));
    var saved = owner.library().save(gist, new GistChange(null, files)).gist();
    var fork = reader.library().fork(gist.id()).gist();
    lookAgain(readers);
    lookAgain(owners);
    await().until(() -> readers.rows(readers.history.panel()) == 2);
    awaitWords(robot, "reader", "+2");
    robot.interact(() -> owners.forks.panel().reload());
    await().until(() -> owners.rows(owners.forks.panel()) == 1);
    awaitWords(robot, "owner", owner.sandbox().users().get(1).login());
    assertThat(reader.library().open(fork.id()).gist().file("a.txt").orElseThrow().content())
        .isEqualTo(saved.file("a.txt").orElseThrow().content());
  }

  @Test
  void whatTheOwnerDeletesWhileItIsReadIsAFailureThatSaysSo(FxRobot robot) throws Exception {
    awaitBoth();
    try (var client = owner.connect()) {
      client.delete(gist.id());
    }
    robot.interact(() -> readers.comments.panel().reload());
    awaitWords(robot, "reader", "Retry");
    robot.clickOn(robot.lookup("#reader").lookup("Details").<Node>query());
    await().until(() -> robot.lookup("#reader").lookup("Copy details").tryQuery().isPresent());
  }
}
