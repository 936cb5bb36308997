package dev.sheaf.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.history.RevisionsViewModel.Mode;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.session.Shown;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private RevisionsViewModel revisions;
  private RevisionsView view;
  private HistoryViewModel history;
  private final AtomicReference<URI> opened = new AtomicReference<>();
  private Gist gist;

  @Start
  void open(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), Files.createTempDirectory(home, "at"));
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "Words", Visibility.SECRET, Map.of("a.txt", "one\ntwo\n", "b.txt", "b\n")))
            .gist();
    save(Map.of("a.txt", "one\nTWO\n"));
    save(Map.of("a.txt", "one\nTWO\nthree\n", "b.txt", "B\n"));
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    revisions = new RevisionsViewModel(demo.library(), demo.session(), background, notices, clock);
    view = new RevisionsView(revisions, background, clock);
    history = new HistoryViewModel(demo.library(), demo.session(), background, clock, revisions);
    HBox panes = new HBox(view.root(), new HistoryView(history, opened::set).root());
    HBox.setHgrow(view.root(), Priority.ALWAYS);
    Scene scene = new Scene(panes, 980, 700);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/history/history.css"));
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    history.panel().activeProperty().set(true);
    demo.session().show(new Shown.Saved(gist));
  }

  private void save(Map<String, String> texts) throws Exception {
    LinkedHashMap<String, FileChange> changes = new LinkedHashMap<>();
    texts.forEach((name, text) -> changes.put(name, new FileChange.Write(text)));
    gist = demo.library().save(gist, new GistChange(null, changes)).gist();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          history.close();
          revisions.close();
          view.close();
        });
    demo.close();
  }

  private static ListView<?> rows(FxRobot robot) {
    await()
        .until(
            () ->
                robot.lookup("#history .list-view").queryAllAs(ListView.class).stream()
                    .anyMatch(list -> !list.getItems().isEmpty()));
    return robot.lookup("#history .list-view").queryAs(ListView.class);
  }

  private static Node row(FxRobot robot, int place) {
    ListView<?> list = rows(robot);
    String version = ((RevisionRow) list.getItems().get(place)).shortVersion();
    await().until(() -> robot.lookup(version).tryQuery().isPresent());
    return robot.lookup(version).query();
  }

  private static void awaitText(FxRobot robot, String text) {
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .contains(text));
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
    await().until(() -> revisions.modeProperty().get() == Mode.NONE);
  }

  private static boolean hasCount(FxRobot robot, String text) {
    return robot.lookup(".diff-removed-count").queryAs(Labeled.class).getText().equals(text);
  }

  @Test
  void revisionsChosenTogetherAreCompared(FxRobot robot) {
    robot.clickOn(row(robot, 0));
    await().until(() -> revisions.modeProperty().get() == Mode.CHANGES);
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
    assertThat(revisions.modeProperty().get()).isEqualTo(Mode.NONE);
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

  private void type(String text) throws Exception {
    demo.library()
        .drafts()
        .keep(
            new Draft(
                gist.id(),
                gist.id(),
                "Words",
                "Words",
                Visibility.SECRET,
                List.of(
                    new DraftFile(
                        "b.txt", gist.file("b.txt").orElseThrow().blobId(), "b.txt", text, false)),
                Instant.now()));
  }

  @Test
  void theDraftStandsOnTopAndIsComparedWithWhatWasSaved(FxRobot robot) throws Exception {
    rows(robot);
    type("1\n2\n");
    await().until(() -> robot.lookup("#history-draft").query().isVisible());
    assertThat(robot.lookup("#history-draft .added").queryAs(Labeled.class).getText())
        .isEqualTo("+2");
    robot.clickOn("#history-draft");
    awaitText(robot, "1 file, +2 −1");
    type("1\n2\n3\n");
    awaitText(robot, "+3");
  }

  @Test
  void theDraftIsReachedByArrowsAndComparedWithAnyRevision(FxRobot robot) throws Exception {
    ListView<?> list = rows(robot);
    type("1\n2\n");
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
            () -> assertThat(opened.get()).isEqualTo(URI.create(gist.page() + "/" + version)));
    choose(robot, first, "Copy its ID");
    await().until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown().getFirst().text()).contains(version);
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
    await().until(() -> !notices.shown().isEmpty());
    Draft draft = demo.library().drafts().find(gist.id()).orElseThrow();
    var _ = demo.library().save(gist, draft.change());
    await().until(() -> rows(robot).getItems().size() == 4);
  }

  @Test
  void whatTheHostDoesNotGiveIsSaidWithAWayToTryAgain(FxRobot robot) {
    Node first = row(robot, 2);
    demo.sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    robot.clickOn(first);
    awaitText(robot, "Retry");
    demo.sandbox().trouble().end();
    robot.clickOn("Retry");
    awaitText(robot, "2 files, +3 −0");
  }
}
