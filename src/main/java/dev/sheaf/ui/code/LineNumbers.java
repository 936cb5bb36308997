package dev.sheaf.ui.code;

import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The numbers left of the lines.
final class LineNumbers implements IntFunction<Node> {
  private final DoubleProperty width = new SimpleDoubleProperty();

  @Override
  public Node apply(int line) {
    Label number = new Label(Integer.toString(line + 1));
    number.getStyleClass().add("line-number");
    number.setAlignment(Pos.TOP_RIGHT);
    number.minWidthProperty().bind(width);
    return number;
  }

  /// Makes room for numbers up to `lines` in digits of `digitWidth` px.
  void fit(int lines, double digitWidth) {
    width.set(digitWidth * (Math.max(3, Integer.toString(lines).length()) + 3));
  }
}
