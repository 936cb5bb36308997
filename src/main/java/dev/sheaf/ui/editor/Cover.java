package dev.sheaf.ui.editor;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Stands in place of a pane now and then.
final class Cover {
  private final StackPane root = new StackPane();
  private final Node pane;

  /// @param pane is seen while nothing covers it
  Cover(Node pane) {
    this.pane = pane;
    root.getStyleClass().add("instead");
  }

  Node root() {
    return root;
  }

  void put(Node node) {
    root.getChildren().setAll(node);
    show(true);
  }

  boolean has(Node node) {
    return root.getChildren().contains(node);
  }

  void lift() {
    show(false);
  }

  private void show(boolean covered) {
    root.setVisible(covered);
    pane.setVisible(!covered);
  }
}
