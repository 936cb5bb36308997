package dev.sheaf.ui.code;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The number of one line; a label would cost more than the line itself.
final class LineNumber extends Region {
  private final Text text;

  LineNumber(String number, int digits) {
    text = new Text(number);
    text.getStyleClass().add("line-number-text");
    text.setManaged(false);
    getStyleClass().addAll("line-number", "digits-" + digits);
    getChildren().add(text);
  }

  Text text() {
    return text;
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - snappedRightInset();
    double height = text.getLayoutBounds().getHeight();
    double inside = getHeight() - snappedTopInset() - snappedBottomInset();
    text.relocate(
        snapPositionX(right - text.getLayoutBounds().getWidth()),
        snapPositionY(snappedTopInset() + Math.max(0, (inside - height) / 2)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
