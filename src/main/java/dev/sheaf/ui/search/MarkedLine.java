package dev.sheaf.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows a marked line from its beginning, as much of it as there is room for.
final class MarkedLine {
  private final HBox root = new HBox();

  MarkedLine(String styleClass) {
    root.getStyleClass().addAll("marked-line", styleClass);
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinWidth(0);
    root.setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(root.widthProperty());
    clip.heightProperty().bind(root.heightProperty());
    root.setClip(clip);
  }

  Region root() {
    return root;
  }

  void show(Marked line) {
    root.getChildren().setAll(line.pieces().stream().map(MarkedLine::label).toList());
  }

  private static Label label(Marked.Piece piece) {
    Label label = new Label(piece.text());
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(piece.marked() ? "marked" : "plain");
    return label;
  }
}
