package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
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
class SettingsViewTest {
  @TempDir private static Path home;
  private final List<Path> opened = new ArrayList<>();
  private Settings settings;
  private ChoicesViewModel model;
  private SettingsView view;

  @Start
  void start(Stage stage) {
    settings = Settings.open(home.resolve("settings.json"));
    model =
        new ChoicesViewModel(
            settings, new ImmediateBackground(), () -> List.of("DejaVu Sans Mono", "Noto Mono"));
    view =
        new SettingsView(
            List.of(
                new AppearanceView(model),
                new EditorChoicesView(model),
                new FoldersView(home, home.resolve("logs"), opened::add)));
    stage.setScene(new Scene(view.root(), 900, 600));
    stage.show();
    view.focus();
  }

  @AfterEach
  void stop() {
    model.close();
    settings.close();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup("#" + id).tryQuery().filter(SettingsViewTest::isInSight).isPresent();
  }

  private static boolean isInSight(Node node) {
    return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
  }

  @Test
  void aSectionIsChosenAtTheLeft(FxRobot robot) {
    assertThat(isShown(robot, "setting-theme")).isTrue();
    robot.clickOn("#section-editor");
    assertThat(isShown(robot, "setting-theme")).isFalse();
    assertThat(isShown(robot, "setting-font")).isTrue();
  }

  @Test
  void lookingForWordsShowsTheSettingsOfAllSectionsThatHoldThem(FxRobot robot) {
    robot.write("tab");
    assertThat(isShown(robot, "setting-tab")).isTrue();
    assertThat(isShown(robot, "setting-blanks")).isTrue();
    assertThat(isShown(robot, "setting-size")).isFalse();

    robot.eraseText(3).write("folder");
    assertThat(isShown(robot, "folder-logs")).isTrue();
    assertThat(isShown(robot, "setting-tab")).isFalse();
  }

  @Test
  void escapeEmptiesTheSearchAndShowsTheSectionAgain(FxRobot robot) {
    robot.write("zebra");
    assertThat(isShown(robot, "setting-theme")).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(isShown(robot, "setting-theme")).isTrue();
  }

  @Test
  void arrowsLeadFromTheSearchThroughTheSections(FxRobot robot) {
    robot.type(KeyCode.DOWN, 2);
    assertThat(isShown(robot, "setting-font")).isTrue();
    robot.type(KeyCode.UP, 2);
    assertThat(isShown(robot, "folder-home")).isTrue();
  }

  @Test
  void aChoiceWorksAtOnceAndFollowsWhatIsChosenElsewhere(FxRobot robot) {
    ComboBox<ThemeChoice> theme = robot.lookup("#setting-theme").queryComboBox();
    robot.interact(() -> theme.setValue(ThemeChoice.DARK));
    assertThat(settings.choices().theme()).isEqualTo(ThemeChoice.DARK);

    robot.interact(() -> settings.change(now -> now.withTheme(ThemeChoice.LIGHT)));
    assertThat(theme.getValue()).isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void aRulerOfAnotherColumnJoinsTheList(FxRobot robot) {
    robot.interact(() -> view.open("editor"));
    robot.interact(() -> settings.change(now -> now.withCode(now.code().withRuler(132))));
    ComboBox<Integer> ruler = robot.lookup("#setting-ruler").queryComboBox();
    assertThat(ruler.getValue()).isEqualTo(132);
    assertThat(ruler.getItems()).contains(80, 132);
  }

  @Test
  void theUsualFontIsKeptAsNone(FxRobot robot) {
    robot.interact(() -> view.open("editor"));
    ComboBox<String> font = robot.lookup("#setting-font").queryComboBox();
    robot.interact(() -> font.setValue("Noto Mono"));
    assertThat(settings.choices().code().font()).isEqualTo("Noto Mono");
    robot.interact(() -> font.setValue(font.getItems().getFirst()));
    assertThat(settings.choices().code().font()).isNull();
  }

  @Test
  void foldersOpenInTheSystemsOwnProgram(FxRobot robot) {
    robot.interact(() -> view.open("folders"));
    robot.clickOn("#open-logs");
    assertThat(opened).containsExactly(home.resolve("logs"));
  }
}
