package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Messages;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text of any length that can be selected and copied, as high as it is when wrapped.
final class CommentText extends TextArea {
  private static final double EDGES = 8;
  // Measured and drawn text may differ by a rounding.
  private static final double SLACK = 1;

  private final Text measure = new Text();

  CommentText() {
    getStyleClass().add("comment-text");
    setEditable(false);
    setWrapText(true);
    setPrefWidth(0);
    setMinHeight(0);
    setAccessibleText(Messages.text("comments.body"));
    measure.fontProperty().bind(fontProperty());
  }

  void show(String text) {
    String body = text.replace("\r\n", "\n").stripTrailing();
    setText(body);
    measure.setText(body);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setWrappingWidth(Math.max(0, width - SLACK));
    return Math.ceil(measure.getLayoutBounds().getHeight()) + EDGES;
  }
}
