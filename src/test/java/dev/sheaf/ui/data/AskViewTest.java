package dev.sheaf.ui.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.export.Asking;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.BarChart;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AskViewTest {
  @TempDir private Path home;

  private SandboxLibrary demo;
  private AskViewModel model;
  private AskView view;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    var _ = demo.library().create(NewGist.of("b", Visibility.SECRET, Map.of("b.sql", "select 1")));
    var _ = demo.library().create(NewGist.of("a", Visibility.PUBLIC, Map.of("a.sql", "select 2")));
    model =
        new AskViewModel(
            new Asking(demo.library().finding().place()),
            demo.library().finding().asked(),
            demo.session(),
            new FxBackground(),
            new Notices());
    view = new AskView(model, new FxBackground());
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/data/data.css"));
    theme.apply(false);
    Scene scene = new Scene(view.root(), 1000, 700);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.code().requestFocus();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(model::close);
    demo.close();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
  }

  private TableView<List<Object>> result(FxRobot robot, String sql) {
    robot.interact(() -> model.ask(sql));
    await().until(() -> robot.lookup("#result").tryQuery().isPresent());
    return robot.lookup("#result").queryTableView();
  }

  @Test
  void beforeAnythingIsAskedThereIsAWayOn(FxRobot robot) {
    assertThat(robot.lookup("Ask your gists").tryQuery()).isPresent();
    assertThat(robot.lookup("#result").tryQuery()).isEmpty();
  }

  @Test
  void ctrlEnterAsksAndTheHeadsSort(FxRobot robot) {
    TableView<List<Object>> table = result(robot, "select description, public from gists");
    assertThat(table.getItems()).hasSize(2);
    robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().getFirst())));
    await()
        .untilAsserted(
            () ->
                assertThat(table.getItems()).extracting(List::getFirst).containsExactly("a", "b"));
    robot.interact(() -> model.question().replaceText("select 7 as seven"));
    robot.interact(() -> view.code().requestFocus());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    await().untilAsserted(() -> assertThat(table.getItems()).containsExactly(List.of(7L)));
  }

  @Test
  void aMistakeLeadsToItsPlace(FxRobot robot) {
    robot.interact(() -> model.ask("select *\nfrom nowhere"));
    await().until(() -> robot.lookup("#mistake-place").tryQuery().isPresent());
    assertThat(robot.lookup("#mistake").queryAs(Label.class).getText())
        .contains("no such table: nowhere");
    robot.clickOn("#mistake-place");
    await()
        .untilAsserted(
            () -> {
              assertThat(view.code().lineProperty().get()).isEqualTo(2);
              assertThat(view.code().columnProperty().get()).isEqualTo(6);
            });
  }

  @Test
  void aReadyQuestionComesAsAChart(FxRobot robot) {
    robot.clickOn("#ask-ready");
    robot.clickOn("Languages by size");
    await().until(() -> robot.lookup(node -> node instanceof BarChart).tryQuery().isPresent());
    robot.clickOn("#result-table-tab");
    await().until(() -> robot.lookup("#result").tryQuery().isPresent());
    assertThat(robot.lookup("#result").queryTableView().getItems()).hasSize(1);
  }

  @Test
  void wordsAreOfferedAndTaken(FxRobot robot) {
    robot.interact(() -> model.question().replaceText(""));
    await().until(() -> robot.lookup(".code-area").tryQuery().isPresent());
    robot.interact(() -> view.code().requestFocus());
    robot.write("select * from lang");
    await().until(() -> robot.lookup("#completions").tryQuery().isPresent());
    ListView<Object> offered = robot.lookup("#completions").queryListView();
    assertThat(offered.getItems()).hasSize(1);
    press(robot, KeyCode.ENTER);
    assertThat(model.question().text()).isEqualTo("select * from languages");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    await().until(() -> robot.lookup("#result").tryQuery().isPresent());
  }

  @Test
  void anEndlessQuestionIsStoppedByEscape(FxRobot robot) {
    robot.interact(
        () ->
            model.ask(
                "with recursive n(x) as (select 1 union all select x + 1 from n)"
                    + " select count(*) from n"));
    await().until(() -> robot.lookup("#ask-running").tryQuery().isPresent());
    robot.interact(() -> view.code().requestFocus());
    press(robot, KeyCode.ESCAPE);
    await().until(() -> robot.lookup("#ask-running").tryQuery().isEmpty());
    assertThat(robot.lookup("Ask your gists").tryQuery()).isPresent();
  }

  @Test
  void aTableOfTheListIsPutInTheQuestion(FxRobot robot) {
    await().until(() -> robot.lookup("#schema").tryQuery().isPresent());
    robot.interact(() -> model.question().replaceText("select * from "));
    robot.interact(() -> view.code().goTo(1, 15));
    robot.doubleClickOn(robot.from(robot.lookup("#schema")).lookup("tags").<Node>query());
    await()
        .untilAsserted(() -> assertThat(model.question().text()).isEqualTo("select * from tags"));
  }
}
