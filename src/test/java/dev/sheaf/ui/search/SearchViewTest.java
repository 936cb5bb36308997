package dev.sheaf.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.session.Spot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
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
class SearchViewTest {
  @TempDir private Path home;

  private SandboxLibrary demo;
  private SearchViewModel model;
  private SearchView view;
  private Gist gist;
  private int edits;

  @Start
  void start(Stage stage) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "Retry with jitter",
                    Visibility.SECRET,
                    Map.of("a.txt", "first\nthen sleep(jitter)\n")))
            .gist();
    model = new SearchViewModel(demo.library(), demo.session(), new FxBackground(), new Notices());
    view = new SearchView(model, () -> edits++);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/search/search.css"));
    theme.apply(false);
    Scene scene = new Scene(view.root(), 332, 700);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(model::close);
    demo.close();
  }

  private ListView<SearchRow> answers(FxRobot robot, String typed) {
    robot.interact(() -> model.queryProperty().set(typed));
    await().until(() -> robot.lookup("#answers").tryQuery().isPresent());
    return robot.lookup("#answers").queryListView();
  }

  @Test
  void beforeAnythingIsTypedTheLanguageIsExplained(FxRobot robot) {
    assertThat(robot.lookup("Search everything").tryQuery()).isPresent();
  }

  @Test
  void arrowKeysLeadToTheLineAndEnterToItsText(FxRobot robot) {
    ListView<SearchRow> list = answers(robot, "jitter");
    assertThat(list.getItems()).hasSize(2);
    robot.interact(view::focusAnswers);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    await()
        .untilAsserted(
            () ->
                assertThat(demo.session().soughtProperty().get())
                    .contains(new Spot(gist.id(), "a.txt", 2)));
    assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(edits).isEqualTo(1);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(model.queryProperty().get()).isEmpty();
  }

  @Test
  void aClickOpensAndWordsAreMarked(FxRobot robot) {
    answers(robot, "jitter");
    await().until(() -> robot.lookup(".line .marked").tryQuery().isPresent());
    Label marked = robot.lookup(".line .marked").queryAs(Label.class);
    assertThat(marked.getText()).isEqualTo("jitter");
    robot.clickOn(".search-cell .line");
    await()
        .untilAsserted(
            () -> assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id()));
  }

  @Test
  void nothingFoundOffersTheNextStep(FxRobot robot) {
    robot.interact(() -> model.queryProperty().set("absent"));
    await().until(() -> robot.lookup("Clear the search").tryQuery().isPresent());
    robot.clickOn("Clear the search");
    assertThat(model.queryProperty().get()).isEmpty();
  }

  @Test
  void aBadFilterIsSaidAboveTheAnswers(FxRobot robot) {
    answers(robot, "jitter is:odd");
    assertThat(robot.lookup("#search-mistake").queryAs(Label.class).getText()).contains("is:odd");
    assertThat(robot.lookup("#search-mistake").query().isVisible()).isTrue();
  }

  @Test
  void theSearchIsSavedByItsButton(FxRobot robot) {
    answers(robot, "jitter");
    ToggleButton save = robot.lookup("#save-search").queryAs(ToggleButton.class);
    robot.clickOn(save);
    await().until(() -> demo.library().finding().savedSearches().all().equals(List.of("jitter")));
    await().until(() -> save.getAccessibleText().equals("Forget this saved search"));
  }

  @Test
  void aPastedAddressIsOpenedByEnterAndTheFieldIsEmptyAgain(FxRobot robot) {
    robot.interact(() -> model.queryProperty().set(String.valueOf(gist.page())));
    await().until(() -> robot.lookup("#lead-open").query().isVisible());
    robot.interact(view::focusAnswers);
    await()
        .untilAsserted(
            () -> assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id()));
    await().until(() -> model.queryProperty().get().isEmpty());
  }

  @Test
  void aGistOfAnUnknownHostIsSaidPlainly(FxRobot robot) {
    robot.interact(() -> model.queryProperty().set("https://gist.github.com/aa5a315d61ae9438b18d"));
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(".words").<Label>queryAllAs(Label.class))
                    .anyMatch(words -> words.getText().startsWith("This gist is on github.com")));
    assertThat(robot.lookup("Sign in to another account…").tryQuery()).isPresent();
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo(FxRobot robot) {
    robot.interact(() -> model.queryProperty().set("aa5a315d61ae9438b18d"));
    robot.clickOn("#lead-open");
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup("#lead-outcome").queryAs(Label.class).getText())
                    .startsWith("There is no such gist on "));
  }
}
