package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.WindowPlace;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowKeeperTest {
  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1000, 1000);
  private static final Rectangle2D RIGHT = new Rectangle2D(1000, 0, 2000, 1200);

  @TempDir private Path home;
  private Stage stage;
  private Settings settings;

  @Start
  void start(Stage used) {
    // The one that all tests share keeps its place.
    stage = new Stage();
    settings = Settings.open(home.resolve("settings.json"));
    stage.setScene(new Scene(new Region(), 400, 300));
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(stage::hide);
    settings.close();
  }

  /// Shows the window as a start of the app does.
  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          new WindowKeeper(stage, settings).place();
          stage.show();
        });
  }

  private WindowPlace seen() {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  @Test
  void theWindowComesBackWhereItWasAndAsLargeAsItWas(FxRobot robot) {
    WindowPlace last = new WindowPlace(40, 70, 930, 710, false);
    settings.change(choices -> choices.withWindow(last));
    open(robot);
    assertThat(seen()).isEqualTo(last);
  }

  @Test
  void whereTheWindowIsLeftIsKeptForTheNextStart(FxRobot robot) {
    open(robot);
    robot.interact(
        () -> {
          stage.setX(25);
          stage.setY(35);
          stage.setWidth(960);
          stage.setHeight(640);
        });
    robot.interact(new WindowKeeper(stage, settings)::remember);
    settings.close();
    settings = Settings.open(home.resolve("settings.json"));
    assertThat(settings.choices().window()).isEqualTo(new WindowPlace(25, 35, 960, 640, false));
  }

  @Test
  void aMaximisedWindowKeepsTheSizeItHadBefore(FxRobot robot) {
    WindowPlace last = new WindowPlace(40, 70, 930, 710, false);
    settings.change(choices -> choices.withWindow(last));
    open(robot);
    robot.interact(() -> stage.setMaximized(true));
    robot.interact(new WindowKeeper(stage, settings)::remember);
    assertThat(settings.choices().window()).isEqualTo(new WindowPlace(40, 70, 930, 710, true));
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesBackOnOneThatIsThere(FxRobot robot) {
    settings.change(choices -> choices.withWindow(new WindowPlace(5000, 3000, 950, 700, false)));
    open(robot);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertThat(screen.contains(seen().x(), seen().y(), seen().width(), seen().height()))
        .as("%s on %s", seen(), screen)
        .isTrue();
    assertThat(seen().width()).isEqualTo(950);
  }

  @Test
  void aWindowLargerThanItsScreenComesBackAsLargeAsThat(FxRobot robot) {
    settings.change(choices -> choices.withWindow(new WindowPlace(0, 0, 4000, 3000, false)));
    open(robot);
    assertThat(seen()).isEqualTo(new WindowPlace(0, 0, 1000, 1000, false));
  }

  @Test
  void aWindowBelongsToTheScreenThatShowsMostOfItsTitleBar() {
    List<Rectangle2D> both = List.of(LEFT, RIGHT);
    assertThat(WindowKeeper.screenOf(at(100, 100), both)).contains(LEFT);
    assertThat(WindowKeeper.screenOf(at(900, 100), both)).contains(RIGHT);
    assertThat(WindowKeeper.screenOf(at(900, 100), List.of(LEFT))).contains(LEFT);
  }

  @Test
  void aTitleBarThatNobodyCanTakeIsOnNoScreen() {
    assertThat(WindowKeeper.screenOf(at(1200, 100), List.of(LEFT))).isEmpty();
    assertThat(WindowKeeper.screenOf(at(950, 100), List.of(LEFT))).isEmpty();
    assertThat(WindowKeeper.screenOf(at(-880, 100), List.of(LEFT))).isEmpty();
    assertThat(WindowKeeper.screenOf(at(100, 990), List.of(LEFT))).isEmpty();
    assertThat(WindowKeeper.screenOf(at(100, -400), List.of(LEFT))).isEmpty();
  }

  @Test
  void ofAWindowWiderThanAScreenOnlyWhatItWillBeThereIsSeen() {
    WindowPlace wide = new WindowPlace(-1450, 0, 1600, 800, false);
    assertThat(WindowKeeper.screenOf(wide, List.of(new Rectangle2D(0, 0, 1280, 800)))).isEmpty();
    assertThat(WindowKeeper.screenOf(wide, List.of(new Rectangle2D(0, 0, 1600, 800)))).isPresent();
  }

  private static WindowPlace at(double x, double y) {
    return new WindowPlace(x, y, 900, 600, false);
  }
}
