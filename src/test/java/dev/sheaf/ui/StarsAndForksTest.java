package dev.sheaf.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.editor.EditorView;
import dev.sheaf.ui.editor.EditorViewModel;
import dev.sheaf.ui.gists.GistActions;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.gists.GistRow;
import dev.sheaf.ui.gists.SeveralView;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.NoSharing;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list and the editor beside each other: what is done in one is seen in the other.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class StarsAndForksTest {
  private static final int OWN = 3;

  @TempDir private Path home;

  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private GistListViewModel list;
  private GistListView listView;
  private EditorViewModel editor;
  private Gist theirs;

  @Start
  void open(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    for (int i = 0; i < OWN; i++) {
      var _ =
          demo.library()
              .create(NewGist.of("mine", Visibility.PUBLIC, Map.of("own" + i + ".txt", "text")));
    }
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      theirs = other.create(NewGist.of("theirs", Visibility.PUBLIC, Map.of("their.txt", "one\n")));
    }
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    list = new GistListViewModel(demo.library(), demo.session(), background, notices, clock);
    listView =
        new GistListView(
            list, new GistActions(() -> {}, () -> {}, gist -> {}, page -> {}, NoSharing.menu()));
    editor = new EditorViewModel(demo.library(), demo.session(), background, notices);
    EditorView editorView =
        new EditorView(editor, background, new Browser(page -> {}), clock, milestone -> {});
    Region rows = listView.root();
    rows.setMinWidth(250);
    stage.setScene(
        new Scene(
            new HBox(rows, editorView.root(), new SeveralView(list.several()).root()), 990, 600));
    stage.show();
    list.show(new Shelf.All());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          list.close();
          editor.close();
        });
    demo.close();
  }

  private ListView<GistRow> rows(FxRobot robot) {
    await().until(() -> robot.lookup("#gists").tryQuery().isPresent());
    ListView<GistRow> rows = robot.lookup("#gists").queryListView();
    await().until(() -> rows.getItems().size() == OWN);
    return rows;
  }

  private void show(FxRobot robot, Gist gist) {
    robot.interact(() -> demo.session().show(new Shown.Saved(gist)));
    await().until(() -> robot.lookup("#editor-star").query().isVisible());
  }

  private Optional<String> shownId() {
    return demo.session().shownGist().map(Gist::id);
  }

  private void awaitWords(String words) {
    await()
        .untilAsserted(
            () ->
                assertThat(List.copyOf(notices.shown())).extracting(Notice::text).contains(words));
  }

  @Test
  void aStarOfTheEditorStandsInTheListAndOnTheHost(FxRobot robot) throws Exception {
    ListView<GistRow> rows = rows(robot);
    Gist gist = rows.getItems().getFirst().gist();
    show(robot, gist);
    robot.clickOn("#editor-star");
    await()
        .until(
            () ->
                rows.getItems().stream()
                    .anyMatch(row -> row.id().equals(gist.id()) && row.starred()));
    try (GitHub host = demo.connect()) {
      await().until(() -> host.isStarred(gist.id()));
    }
    robot.clickOn("#editor-star");
    await().until(() -> rows.getItems().stream().noneMatch(GistRow::starred));
  }

  @Test
  void severalAreStarredAtOnceAndAllOfThemAreOnTheStarredShelf(FxRobot robot) {
    ListView<GistRow> rows = rows(robot);
    robot.interact(listView::focusRows);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.clickOn("#several-star");
    await().until(() -> rows.getItems().stream().allMatch(GistRow::starred));
    robot.interact(() -> list.show(new Shelf.Starred()));
    await()
        .until(
            () -> {
              ListView<GistRow> starred = robot.lookup("#gists").queryListView();
              return starred.getItems().size() == OWN
                  && starred.getItems().stream().allMatch(GistRow::starred);
            });
  }

  @Test
  void aForkOpensAndASecondOneIsTheSame(FxRobot robot) {
    rows(robot);
    show(robot, theirs);
    robot.clickOn("#editor-fork");
    awaitWords("Forked. This is your copy.");
    await().until(() -> !shownId().equals(Optional.of(theirs.id())));
    Optional<String> fork = shownId();
    assertThat(demo.session().owns(demo.session().shownGist().orElseThrow())).isTrue();
    show(robot, theirs);
    robot.clickOn("#editor-fork");
    awaitWords("You forked it before. This is your copy.");
    await().until(() -> shownId().equals(fork));
  }

  @Test
  void whyOnesOwnIsNotForkedIsSaid(FxRobot robot) {
    Gist own = rows(robot).getItems().getFirst().gist();
    show(robot, own);
    robot.clickOn("#editor-fork");
    awaitWords("This gist is your own; only those of others can be forked.");
    assertThat(shownId()).contains(own.id());
  }
}
