package dev.sheaf.ui.preview;

import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// What shows through where a picture is transparent.
final class Checkerboard {
  private static final int SQUARE = 8;
  // Neither light nor dark, so it does for both themes.
  private static final Color GREY = Color.gray(0.5, 0.22);

  private Checkerboard() {}

  static Region region() {
    WritableImage tile = new WritableImage(2 * SQUARE, 2 * SQUARE);
    for (int y = 0; y < 2 * SQUARE; y++) {
      for (int x = 0; x < 2 * SQUARE; x++) {
        boolean grey = (x < SQUARE) == (y < SQUARE);
        tile.getPixelWriter().setColor(x, y, grey ? GREY : Color.TRANSPARENT);
      }
    }
    Region region = new Region();
    region.setBackground(new Background(new BackgroundImage(tile, null, null, null, null)));
    return region;
  }
}
