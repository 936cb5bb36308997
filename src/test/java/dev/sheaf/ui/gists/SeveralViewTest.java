package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.NoSharing;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SeveralViewTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private GistListViewModel model;
  private GistListView view;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    for (int i = 0; i < 5; i++) {
      var _ =
          demo.library()
              .create(NewGist.of("a gist", Visibility.SECRET, Map.of("file" + i + ".txt", "text")));
    }
    model =
        new GistListViewModel(
            demo.library(),
            demo.session(),
            new FxBackground(),
            new Notices(),
            InstantSource.system());
    view =
        new GistListView(
            model, new GistActions(() -> {}, () -> {}, gist -> {}, page -> {}, NoSharing.menu()));
    stage.setScene(
        new Scene(new HBox(view.root(), new SeveralView(model.several()).root()), 950, 700));
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
    ListView<GistRow> list = robot.lookup("#gists").queryListView();
    await().until(() -> list.getItems().size() == 5);
    return list;
  }

  private GistCell cell(FxRobot robot, int index) {
    GistRow row = list(robot).getItems().get(index);
    return robot.lookup(".gist-cell").<GistCell>queryAllAs(GistCell.class).stream()
        .filter(cell -> row.equals(cell.getItem()))
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> chosen() {
    List<GistRow> all = model.several().chosenProperty().get();
    return all.stream().map(row -> Integer.parseInt(row.name().replaceAll("\\D", ""))).toList();
  }

  // The headless platform's robot does not tell of keys held during a click.
  private static void click(FxRobot robot, GistCell cell, boolean range) {
    robot.interact(
        () -> {
          Point2D at = cell.localToScene(50, 20);
          for (EventType<MouseEvent> type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            Event.fireEvent(
                cell,
                new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    range,
                    !range,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
          }
        });
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#several-title").queryAs(Label.class).getText();
  }

  @Test
  void aClickWithControlAddsARowAndAnotherTakesItOut(FxRobot robot) {
    robot.clickOn(cell(robot, 0));
    click(robot, cell(robot, 2), false);
    assertThat(chosen()).hasSize(2);
    assertThat(title(robot)).isEqualTo("2 gists selected");
    assertThat(demo.session().shown()).isEqualTo(new Shown.Nothing());
    click(robot, cell(robot, 2), false);
    assertThat(chosen()).isEmpty();
    String first = list(robot).getItems().getFirst().id();
    await().untilAsserted(() -> assertThat(model.shownId()).contains(first));
  }

  @Test
  void shiftAndArrowsChooseARangeAndEscapeGoesBackToOne(FxRobot robot) {
    list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
    assertThat(chosen()).hasSize(3);
    robot.type(KeyCode.ESCAPE);
    assertThat(chosen()).isEmpty();
    assertThat(list(robot).getSelectionModel().getSelectedIndices()).containsExactly(2);
  }

  @Test
  void controlAChoosesAll(FxRobot robot) {
    list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    assertThat(title(robot)).isEqualTo("5 gists selected");
  }

  @Test
  void aTagGoesToAllThatAreChosenAndTheyStayChosen(FxRobot robot) {
    list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    List<Integer> before = chosen();
    robot.clickOn("#several-tag").write("#urgent").type(KeyCode.ENTER);
    await()
        .untilAsserted(
            () ->
                assertThat(model.several().summaryProperty().get().map(Summary::tags))
                    .contains(List.of(new Tag("urgent"))));
    assertThat(chosen()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(robot.lookup("#urgent").tryQuery()).isEmpty();
    assertThat(robot.lookup(".tag-chip").queryAll()).hasSize(1);
  }

  @Test
  void whatIsNoTagIsSaidAtOnce(FxRobot robot) {
    list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.clickOn("#several-tag").write("two words").clickOn("#several-tag-add");
    assertThat(robot.lookup(".problem").<Label>queryAllAs(Label.class))
        .anyMatch(label -> label.getText().startsWith("A tag is one word"));
  }

  @Test
  void deleteAsksOnceForAll(FxRobot robot) throws Exception {
    list(robot);
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.type(KeyCode.DELETE);
    await().until(() -> robot.lookup("Delete 2 gists?").tryQuery().isPresent());
    robot.clickOn("Delete");
    await().until(() -> robot.lookup("#gists").queryListView().getItems().size() == 3);
    await().untilAsserted(() -> assertThat(demo.library().trash().count()).isEqualTo(2));
    assertThat(chosen()).isEmpty();
  }

  @Test
  void theMenuIsAboutAllThatAreChosen(FxRobot robot) {
    robot.clickOn(cell(robot, 0));
    click(robot, cell(robot, 3), true);
    robot.clickOn(cell(robot, 1), MouseButton.SECONDARY);
    assertThat(chosen()).hasSize(4);
    assertThat(list(robot).getContextMenu().getItems())
        .filteredOn(item -> item.isVisible() && item.getText() != null)
        .extracting(MenuItem::getText)
        .containsExactly("Star", "Export as zip…", "Clone to a folder…", "Delete…");
    robot.clickOn("Star");
    await().untilAsserted(() -> assertThat(demo.library().starred()).hasSize(4));
  }

  @Test
  void anotherGistThatIsShownEndsTheChoice(FxRobot robot) {
    Gist last = list(robot).getItems().getLast().gist();
    robot.interact(view::focusRows);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.interact(() -> demo.session().show(new Shown.Saved(last)));
    assertThat(chosen()).isEmpty();
    assertThat(list(robot).getSelectionModel().getSelectedItems()).hasSize(1);
  }
}
