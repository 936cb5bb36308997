package dev.sheaf.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A place in the window that holds one pane at a time: left of the editor a shelf, what a search
/// found, the Trash; in the middle the editor, or what is shown in its stead.
public final class Slot {
  private final StackPane root = new StackPane();

  public Slot(Region first) {
    show(first);
  }

  public Region root() {
    return root;
  }

  /// Puts up `pane` in place of what stands here.
  public void show(Region pane) {
    if (!root.getChildren().contains(pane)) {
      root.getChildren().setAll(pane);
    }
  }
}
