package dev.sheaf.ui.code;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The number of one line; a label would cost more than the line itself.
final class LineNumber extends Region {
  // That of the text, in its style sheet.
  private static final double PADDING = 0.18;

  private final int paragraph;
  private final Text text;

  /// @param paragraph the one beside which it stands, from 0
  LineNumber(int paragraph, String number, int digits) {
    this.paragraph = paragraph;
    text = new Text(number);
    text.getStyleClass().add("line-number-text");
    text.setManaged(false);
    getStyleClass().addAll("line-number", "digits-" + digits);
    getChildren().add(text);
  }

  int paragraph() {
    return paragraph;
  }

  Text text() {
    return text;
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - snappedRightInset();
    double height = text.getLayoutBounds().getHeight();
    double inside = getHeight() - snappedTopInset() - snappedBottomInset();
    // Beside a line that goes on below it stands at the first row.
    double above = inside > 2 * height ? PADDING * text.getFont().getSize() : (inside - height) / 2;
    text.relocate(
        snapPositionX(right - text.getLayoutBounds().getWidth()),
        snapPositionY(snappedTopInset() + Math.max(0, above)));
    ShownLines.settle(this);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
