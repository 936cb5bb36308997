package dev.sheaf.ui.history;

import static dev.sheaf.ui.history.RevisionsWindow.awaitText;
import static dev.sheaf.ui.history.RevisionsWindow.row;
import static dev.sheaf.ui.history.RevisionsWindow.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Draft;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.history.RevisionsViewModel.Mode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
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
class RevisionsViewTest {
  @TempDir private static Path home;

  private RevisionsWindow window;

  @Start
  void open(Stage stage) throws Exception {
    window = new RevisionsWindow(stage, Files.createTempDirectory(home, "at"));
  }

  @AfterEach
  void close(FxRobot robot) {
    window.close(robot);
  }

  @Test
  void aClickOnARevisionShowsItsFilesAndLines(FxRobot robot) {
    robot.clickOn(row(robot, 0));
    awaitText(robot, "2 files, +2 −1");
    await().until(() -> robot.lookup(".diff-area").tryQuery().isPresent());
    ListView<?> files = robot.lookup("#changed-files").queryAs(ListView.class);
    assertThat(files.getItems()).hasSize(2);
    robot.clickOn("b.txt");
    await().until(() -> robot.lookup(".diff-mark").tryQuery().isPresent() || hasCount(robot, "−1"));
    robot.clickOn("#revisions-close");
    await().until(() -> window.revisions.modeProperty().get() == Mode.NONE);
  }

  private static boolean hasCount(FxRobot robot, String text) {
    return robot.lookup(".diff-removed-count").queryAs(Labeled.class).getText().equals(text);
  }

  @Test
  void revisionsChosenTogetherAreCompared(FxRobot robot) {
    robot.clickOn(row(robot, 0));
    await().until(() -> window.revisions.modeProperty().get() == Mode.CHANGES);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
    awaitText(robot, "Compare selected");
    robot.clickOn("#history-compare");
    awaitText(robot, "2 files, +3 −2");
  }

  @Test
  void theChartIsMovedThroughWithKeys(FxRobot robot) {
    ListView<?> list = rows(robot);
    robot.interact(() -> robot.lookup(".revision-chart").query().requestFocus());
    robot.type(KeyCode.HOME);
    await().until(() -> list.getSelectionModel().getSelectedIndex() == 2);
    robot.type(KeyCode.RIGHT);
    await().until(() -> list.getSelectionModel().getSelectedIndex() == 1);
    assertThat(window.revisions.modeProperty().get()).isEqualTo(Mode.NONE);
    robot.type(KeyCode.ENTER);
    awaitText(robot, "1 file, +1 −1");
  }

  @Test
  void aClickOnABarOpensItsRevision(FxRobot robot) {
    rows(robot);
    await().until(() -> robot.lookup(".revision-bar").queryAll().size() == 3);
    Node bar = robot.lookup(".revision-bar").queryAll().iterator().next();
    robot.moveTo(bar);
    await()
        .until(() -> robot.lookup(".pointed").queryAs(Labeled.class).getText().contains("+3 −0"));
    robot.clickOn(bar);
    awaitText(robot, "2 files, +3 −0");
  }

  @Test
  void theDraftStandsOnTopAndIsComparedWithWhatWasSaved(FxRobot robot) throws Exception {
    rows(robot);
    window.type("1\n2\n");
    await().until(() -> robot.lookup("#history-draft").query().isVisible());
    assertThat(robot.lookup("#history-draft .added").queryAs(Labeled.class).getText())
        .isEqualTo("+2");
    robot.clickOn("#history-draft");
    awaitText(robot, "1 file, +2 −1");
    window.type("1\n2\n3\n");
    awaitText(robot, "+3");
  }

  @Test
  void theDraftIsReachedByArrowsAndComparedWithAnyRevision(FxRobot robot) throws Exception {
    ListView<?> list = rows(robot);
    window.type("1\n2\n");
    Node draft = robot.lookup("#history-draft").query();
    await().until(draft::isVisible);
    robot.interact(draft::requestFocus);
    robot.type(KeyCode.DOWN);
    await().until(list::isFocused);
    robot.type(KeyCode.UP);
    await().until(draft::isFocused);
    robot.type(KeyCode.ENTER);
    awaitText(robot, "1 file, +2 −1");
    robot.clickOn(row(robot, 2));
    awaitText(robot, "2 files, +3 −0");
    robot.clickOn("#history-compare-draft");
    awaitText(robot, "2 files, +4 −2");
  }

  private static void choose(FxRobot robot, Node row, String words) {
    robot.rightClickOn(row);
    ContextMenu menu = rows(robot).getContextMenu();
    await().until(menu::isShowing);
    robot.interact(
        () -> {
          menu.getItems().stream()
              .filter(item -> words.equals(item.getText()))
              .forEach(MenuItem::fire);
          menu.hide();
        });
  }

  @Test
  void theMenuOfARevisionCopiesAndOpensItsPage(FxRobot robot) {
    Node first = row(robot, 2);
    String version = ((RevisionRow) rows(robot).getItems().get(2)).version();
    choose(robot, first, "Open in browser");
    await()
        .untilAsserted(
            () ->
                assertThat(window.opened.get())
                    .isEqualTo(URI.create(window.gist().page() + "/" + version)));
    choose(robot, first, "Copy its ID");
    await().until(() -> !window.notices.shown().isEmpty());
    assertThat(window.notices.shown().getFirst().text()).contains(version);
  }

  @Test
  void theFilesOfARevisionAreReadAndTellWhoseEachLineIs(FxRobot robot) {
    robot.clickOn(row(robot, 1));
    awaitText(robot, "1 file, +1 −1");
    robot.clickOn("#past-files-tab");
    await().until(() -> robot.lookup(".code-area").tryQuery().isPresent());
    awaitText(robot, "Read only");
    robot.clickOn("#past-blame");
    await().until(() -> robot.lookup(".line-note").queryAll().size() >= 2);
    assertThat(leftEdges(robot, ".line-number")).as("the numbers of all lines").hasSize(1);
    robot.clickOn(robot.lookup(".line-note").queryAll().iterator().next());
    awaitText(robot, "2 files, +3 −0");
  }

  private static Set<Double> leftEdges(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .map(node -> node.localToScene(node.getLayoutBounds()).getMinX())
        .collect(Collectors.toSet());
  }

  @Test
  void restoringShowsADraftThatSavingMakesARevision(FxRobot robot) throws Exception {
    robot.clickOn(row(robot, 2));
    await().until(() -> robot.lookup("#history-restore").tryQuery().isPresent());
    robot.clickOn("#history-restore");
    await().until(() -> !window.notices.shown().isEmpty());
    Draft draft = window.demo.library().drafts().find(window.gist().id()).orElseThrow();
    var _ = window.demo.library().save(window.gist(), draft.change());
    await().until(() -> rows(robot).getItems().size() == 4);
  }

  @Test
  void whatTheHostDoesNotGiveIsSaidWithAWayToTryAgain(FxRobot robot) {
    Node first = row(robot, 2);
    window.demo.sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    robot.clickOn(first);
    awaitText(robot, "Retry");
    window.demo.sandbox().trouble().end();
    robot.clickOn("Retry");
    awaitText(robot, "2 files, +3 −0");
  }
}
