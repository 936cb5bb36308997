package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.WindowPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was last time, as long as a screen is there, and remembers where it is.
final class WindowKeeper {
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 820;
  private static final double TITLE_BAR = 30;
  private static final double ENOUGH_TO_GRAB = 80;

  private final Stage stage;
  private final Settings settings;

  WindowKeeper(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  void place() {
    stage.setMinWidth(WindowPlace.SMALLEST_WIDTH);
    stage.setMinHeight(WindowPlace.SMALLEST_HEIGHT);
    WindowPlace last = settings.choices().window();
    Rectangle2D primary = Screen.getPrimary().getVisualBounds();
    if (last == null) {
      stage.setWidth(Math.min(USUAL_WIDTH, primary.getWidth()));
      stage.setHeight(Math.min(USUAL_HEIGHT, primary.getHeight()));
      return;
    }
    Optional<Rectangle2D> screen =
        screenOf(last, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    stage.setWidth(Math.min(last.width(), screen.orElse(primary).getWidth()));
    stage.setHeight(Math.min(last.height(), screen.orElse(primary).getHeight()));
    if (screen.isPresent()) {
      stage.setX(last.x());
      stage.setY(last.y());
    }
    stage.setMaximized(last.maximised());
  }

  void remember() {
    WindowPlace before = settings.choices().window();
    boolean maximised = stage.isMaximized();
    WindowPlace now =
        maximised && before != null
            ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
            : new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
    settings.change(choices -> choices.withWindow(now));
  }

  /// The screen on which enough of the title bar is to be seen to take the window by; empty where
  /// it is gone.
  static Optional<Rectangle2D> screenOf(WindowPlace place, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> widthSeen(place, screen) >= ENOUGH_TO_GRAB)
        .filter(screen -> heightSeen(place, screen) >= TITLE_BAR / 2)
        .max(Comparator.comparingDouble(screen -> widthSeen(place, screen)));
  }

  private static double widthSeen(WindowPlace place, Rectangle2D screen) {
    double width = Math.min(place.width(), screen.getWidth());
    return Math.min(screen.getMaxX(), place.x() + width) - Math.max(screen.getMinX(), place.x());
  }

  private static double heightSeen(WindowPlace place, Rectangle2D screen) {
    return Math.min(screen.getMaxY(), place.y() + TITLE_BAR)
        - Math.max(screen.getMinY(), place.y());
  }
}
