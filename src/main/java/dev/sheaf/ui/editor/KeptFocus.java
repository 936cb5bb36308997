package dev.sheaf.ui.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// Fills a pane anew without taking the focus from who goes by keys: what has the same id has it.
final class KeptFocus {
  private KeptFocus() {}

  static void refill(Pane pane, Runnable fill) {
    Optional<String> focused =
        Optional.ofNullable(pane.getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> isIn(pane, owner))
            .map(Node::getId);
    pane.getChildren().clear();
    fill.run();
    focused.map(id -> pane.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private static boolean isIn(Pane pane, Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
