package dev.sheaf.ui.code;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The numbers and the sign beside a line of a comparison, level with its text; a label would cost
/// more than the line itself.
final class DiffGutter extends Region {
  // That of the text, in its style sheet.
  private static final double PADDING = 0.18;

  private final Text text;

  DiffGutter(DiffLine line) {
    text = new Text(line.gutter());
    text.getStyleClass().add("diff-gutter-text");
    text.setManaged(false);
    getStyleClass().addAll("diff-gutter", line.look().styleClass());
    getChildren().add(text);
  }

  @Override
  protected void layoutChildren() {
    text.relocate(snappedLeftInset(), snapPositionY(PADDING * text.getFont().getSize()));
    ShownLines.settle(this);
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = text.getLayoutBounds().getWidth();
    return snapSizeX(snappedLeftInset() + width + snappedRightInset());
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
