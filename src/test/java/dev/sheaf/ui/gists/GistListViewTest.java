package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.NoSharing;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GistListViewTest {
  @TempDir private Path home;
  private final List<Milestone> milestones = new CopyOnWriteArrayList<>();
  private final List<Gist> toDelete = new ArrayList<>();
  private SandboxLibrary demo;
  private GistListViewModel model;
  private GistListView view;
  private int edits;
  private int news;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.filled(250, 3).withOdd(false), home);
    model =
        new GistListViewModel(
            demo.library(),
            demo.session(),
            new FxBackground(),
            new Notices(),
            InstantSource.system());
    model.onMilestone(milestones::add);
    GistActions actions =
        new GistActions(() -> news++, () -> edits++, toDelete::add, page -> {}, NoSharing.menu());
    view = new GistListView(model, actions);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/gists/gists.css"));
    theme.apply(false);
    Scene scene = new Scene(view.root(), 332, 700);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.show(new Shelf.All());
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(model::close);
    demo.close();
  }

  private ListView<GistRow> list(FxRobot robot) {
    await().until(() -> robot.lookup("#gists").tryQuery().isPresent());
    await().until(() -> model.syncProperty().get() instanceof Sync.Settled);
    ListView<GistRow> list = robot.lookup("#gists").queryListView();
    // The rows of the last page come a moment after the sync has ended.
    await().until(() -> list.getItems().size() == demo.library().local(new Shelf.All()).size());
    return list;
  }

  private static String selected(ListView<GistRow> list) {
    GistRow row = list.getSelectionModel().getSelectedItem();
    return row == null ? "" : row.id();
  }

  private static GistCell firstInSight(FxRobot robot) {
    return robot.lookup(".gist-cell").<GistCell>queryAllAs(GistCell.class).stream()
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .min((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
        .orElseThrow();
  }

  private void awaitShown(String id) {
    await().untilAsserted(() -> assertThat(model.shownId()).contains(id));
  }

  @Test
  void theFirstRowsOnTheScreenAreReported(FxRobot robot) {
    list(robot);
    await().untilAsserted(() -> assertThat(milestones).contains(Milestone.LIST_READY));
    assertThat(robot.lookup("#gists-count").queryAs(Label.class).getText())
        .isEqualTo(Integer.toString(list(robot).getItems().size()));
  }

  @Test
  void rowsReadAsASentence(FxRobot robot) {
    GistRow first = list(robot).getItems().getFirst();
    assertThat(firstInSight(robot).queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .asString()
        .startsWith(first.name() + ", ")
        .contains(", updated ")
        .contains(" file");
  }

  @Test
  void aClickOpensTheGist(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.clickOn(firstInSight(robot));
    awaitShown(list.getItems().getFirst().id());
  }

  @Test
  void arrowKeysOpenTheGistTheyStopAt(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    List<String> shown = new ArrayList<>();
    robot.interact(() -> demo.session().shownProperty().subscribe((old, now) -> shown.add("x")));
    robot.interact(view::focusRows);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    awaitShown(list.getItems().get(3).id());
    assertThat(shown).hasSizeLessThan(4);
  }

  @Test
  void enterOpensTheGistAndMovesOnToTheEditor(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.interact(view::focusRows);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    awaitShown(list.getItems().get(1).id());
    assertThat(edits).isEqualTo(1);
  }

  @Test
  void deleteAsksAboutTheChosenGist(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.interact(view::focusRows);
    robot.type(KeyCode.DELETE);
    assertThat(toDelete).extracting(Gist::id).containsExactly(list.getItems().getFirst().id());
  }

  @Test
  void typingInTheListFiltersItAndEscapeBringsAllBack(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    int all = list.getItems().size();
    robot.interact(view::focusRows);
    robot.write("ja");
    await().until(() -> list.getItems().size() < all);
    assertThat(robot.lookup("#gists-filter").queryAs(TextField.class).getText()).isEqualTo("ja");
    robot.type(KeyCode.BACK_SPACE);
    assertThat(model.filterProperty().get()).isEqualTo("j");
    robot.type(KeyCode.ESCAPE);
    await().until(() -> list.getItems().size() == all);
  }

  @Test
  void aFilterThatFindsNothingSaysSoAndStaysInReach(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.interact(view::focusRows);
    robot.write("zzzz");
    await().until(() -> list.getItems().isEmpty());
    await().until(() -> robot.lookup("Nothing found").tryQuery().isPresent());
    assertThat(list.isFocused()).isTrue();
    robot.clickOn("Clear the filter");
    await().until(() -> !list.getItems().isEmpty());
  }

  @Test
  void theFilterFieldOpensByItsButtonAndLeadsToTheRows(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    int all = list.getItems().size();
    robot.clickOn("#gists-filter-open");
    robot.write("a");
    await().until(() -> list.getItems().size() < all);
    robot.type(KeyCode.DOWN);
    assertThat(list.isFocused()).isTrue();
    robot.clickOn("#gists-filter");
    robot.type(KeyCode.ESCAPE);
    await().until(() -> list.getItems().size() == all);
    assertThat(robot.lookup("#gists-filter").queryAs(TextField.class).getParent().isVisible())
        .isFalse();
  }

  @Test
  void whatIsChosenAndInSightStaysWhenRowsCome(FxRobot robot) throws Exception {
    ListView<GistRow> list = list(robot);
    robot.interact(
        () -> {
          list.scrollTo(40);
          list.getSelectionModel().select(42);
        });
    String chosen = selected(list);
    awaitShown(chosen);
    String top = firstInSight(robot).getItem().id();
    double y = firstInSight(robot).getLayoutY();
    int before = list.getItems().size();
    var _ = demo.library().create(NewGist.of("", Visibility.PUBLIC, Map.of("new.txt", "new text")));
    await().until(() -> list.getItems().size() == before + 1);
    robot.interact(() -> view.root().layout());
    assertThat(selected(list)).isEqualTo(chosen);
    assertThat(firstInSight(robot).getItem().id()).isEqualTo(top);
    assertThat(firstInSight(robot).getLayoutY()).isEqualTo(y);
  }

  @Test
  void whatTheSessionShowsIsChosenAndBroughtIntoSight(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    GistRow far = list.getItems().get(90);
    robot.interact(() -> model.open(far));
    assertThat(selected(list)).isEqualTo(far.id());
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(".gist-cell").<GistCell>queryAllAs(GistCell.class))
                    .anyMatch(cell -> far.equals(cell.getItem())));
  }

  @Test
  void theMenuOfARowOffersWhatCanBeDoneWithIt(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    GistRow first = list.getItems().getFirst();
    robot.clickOn(firstInSight(robot), MouseButton.SECONDARY);
    ContextMenu menu = list.getContextMenu();
    assertThat(menu.isShowing()).isTrue();
    assertThat(menu.getItems())
        .filteredOn(item -> item.isVisible() && item.getText() != null)
        .extracting(MenuItem::getText)
        .containsExactly(
            "Open",
            first.starred() ? "Unstar" : "Star",
            "Pin",
            "Copy link",
            "Share",
            "Clone to a folder…",
            "Open in browser",
            "Delete…");
    robot.interact(menu::hide);
  }

  @Test
  void theMenuOpensByKeyboardToo(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    assertThat(list.getContextMenu().isShowing()).isTrue();
    robot.clickOn("Delete…");
    assertThat(toDelete).extracting(Gist::id).containsExactly(list.getItems().getFirst().id());
  }

  @Test
  void theOrderIsChosenFromTheMenu(FxRobot robot) {
    ListView<GistRow> list = list(robot);
    robot.clickOn("#gists-sort").clickOn("Name");
    await()
        .untilAsserted(
            () ->
                assertThat(list.getItems())
                    .extracting(GistRow::name)
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
    assertThat(robot.lookup("#gists-sort").query().getAccessibleText())
        .isEqualTo("Sorted by: Name, A to Z");
  }
}
