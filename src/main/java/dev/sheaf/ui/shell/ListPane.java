package dev.sheaf.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The pane left of the editor; holds one list at a time: a shelf, what a search found, drafts.
public final class ListPane {
  private final StackPane root = new StackPane();

  public ListPane(Region first) {
    show(first);
  }

  public Region root() {
    return root;
  }

  /// Puts up `list` in place of what stands here.
  public void show(Region list) {
    if (!root.getChildren().contains(list)) {
      root.getChildren().setAll(list);
    }
  }
}
