package dev.sheaf.ui.code;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A line over an area at the column behind which lines are too long.
final class Ruler extends Region {
  private static final int SAMPLE = 100;

  private final Line line = new Line();
  private final Text sample = new Text("0".repeat(SAMPLE));
  private int column;

  Ruler() {
    getStyleClass().add("code-guides");
    setMouseTransparent(true);
    line.getStyleClass().add("code-ruler");
    line.setManaged(false);
    line.setVisible(false);
    // Only measured.
    sample.setManaged(false);
    sample.setVisible(false);
    getChildren().addAll(line, sample);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// @param wanted 0 for none
  void setColumn(int wanted) {
    column = wanted;
  }

  /// Goes to where the column is in the area just now.
  void place(CodeTextArea area) {
    double numbers = column > 0 ? widthOfNumbers(area) : 0;
    double each = sample.getLayoutBounds().getWidth() / SAMPLE;
    double x = Math.floor(numbers + each * column - area.getEstimatedScrollX()) + 0.5;
    line.setStartX(x);
    line.setEndX(x);
    line.setEndY(getHeight());
    line.setVisible(numbers > 0 && x >= numbers);
  }

  private static double widthOfNumbers(CodeTextArea area) {
    return area.getParagraphGraphic(Lines.visibleIn(area).first()) instanceof Region numbers
        ? numbers.getWidth()
        : 0;
  }
}
