package dev.sheaf.main;

import static org.awaitility.Awaitility.await;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Settings;
import dev.sheaf.settings.Tenancy;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole app on its demo, in the window of a test, as a person has it before them.
public final class AppOnDemo implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Stage stage;
  private final Groundwork ground;
  private final Wiring wiring;
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  private AppOnDemo(Stage stage, Path folder) throws Exception {
    this.stage = stage;
    Home home = Home.open(folder);
    StartOptions options = new StartOptions(new Wanted(true, null), null, false);
    ground = Groundwork.lay(options, home, Tenancy.take(home).orElseThrow());
    ground.settings().change(choices -> choices.withTheme(ThemeChoice.LIGHT));
    wiring = new Wiring(ground, stage, new Browser(address -> {}));
  }

  /// Opens it on the screen's thread; the list comes later.
  public static AppOnDemo open(Stage stage, Path folder, double width, double height)
      throws Exception {
    AppOnDemo app = new AppOnDemo(stage, folder);
    app.wiring.start();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    return app;
  }

  public Settings settings() {
    return ground.settings();
  }

  /// Opens the first gist and waits for its text.
  public void openFirst(FxRobot robot) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                robot.lookup("#gists").match(ListView.class::isInstance).tryQuery().isPresent()
                    && !robot.lookup("#gists").queryListView().getItems().isEmpty());
    robot.interact(
        () -> {
          ListView<?> list = robot.lookup("#gists").queryListView();
          list.requestFocus();
          list.getSelectionModel().selectFirst();
        });
    await().atMost(PATIENCE).until(() -> is(robot, ".code-area"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  void focusRows(FxRobot robot) {
    robot.interact(() -> robot.lookup("#gists").queryListView().requestFocus());
  }

  static boolean is(FxRobot robot, String query) {
    return robot.lookup(query).match(AppOnDemo::isSeen).tryQuery().isPresent();
  }

  /// Whether a node and all around it are visible.
  static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Presses keys in JavaFX's spelling.
  static void press(FxRobot robot, String spelled) {
    KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(spelled);
    List<KeyCode> pressed = new ArrayList<>();
    if (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN) {
      pressed.add(KeyCode.CONTROL);
    }
    if (keys.getAlt() == ModifierValue.DOWN) {
      pressed.add(KeyCode.ALT);
    }
    if (keys.getShift() == ModifierValue.DOWN) {
      pressed.add(KeyCode.SHIFT);
    }
    pressed.add(keys.getCode());
    robot.push(pressed.toArray(KeyCode[]::new));
    WaitForAsyncUtils.waitForFxEvents();
  }

  Node focus(FxRobot robot) {
    return stage.getScene().getFocusOwner();
  }

  Stage stage() {
    return stage;
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    new FxRobot().interact(wiring::close);
    ground.close();
  }
}
