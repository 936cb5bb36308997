package dev.sheaf.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A strip over the scroll bar that shows where in the text there are matches.
final class FoundTicks extends Region {
  private final Path lines = new Path();
  private Ticks ticks = Ticks.NONE;

  FoundTicks() {
    setMouseTransparent(true);
    getStyleClass().add("found-ticks");
    lines.getStyleClass().add("found-tick-lines");
    lines.setManaged(false);
    getChildren().add(lines);
  }

  void show(Ticks shown) {
    if (!ticks.equals(shown)) {
      ticks = shown;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    List<PathElement> marks = new ArrayList<>();
    double last = -1;
    for (int part = ticks.parts().nextSetBit(0); part >= 0; ) {
      double y = Math.floor(getHeight() * part / Ticks.PARTS) + 1;
      if (y > last) {
        marks.add(new MoveTo(2, y));
        marks.add(new HLineTo(getWidth() - 2));
      }
      last = y;
      part = ticks.parts().nextSetBit(part + 1);
    }
    lines.getElements().setAll(marks);
  }
}
