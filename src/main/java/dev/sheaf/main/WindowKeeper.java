package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.WindowPlace;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was last time, as long as a screen is there, and remembers where it is.
final class WindowKeeper {
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 820;
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
    stage.setWidth(Math.min(last.width(), primary.getWidth()));
    stage.setHeight(Math.min(last.height(), primary.getHeight()));
    if (isOnAScreen(last)) {
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

  private static boolean isOnAScreen(WindowPlace place) {
    Rectangle2D titleBar = new Rectangle2D(place.x(), place.y(), place.width(), ENOUGH_TO_GRAB);
    return Screen.getScreensForRectangle(titleBar).stream()
        .map(Screen::getVisualBounds)
        .anyMatch(
            bounds ->
                Math.min(bounds.getMaxX(), titleBar.getMaxX())
                        - Math.max(bounds.getMinX(), titleBar.getMinX())
                    >= ENOUGH_TO_GRAB);
  }
}
