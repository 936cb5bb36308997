package dev.sheaf.ui.markdown;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds what is selected in nodes made of blocks.
public final class Selection {
  private Selection() {}

  /// What is selected in `node`; empty where nothing is.
  public static String in(Node node) {
    if (node instanceof Prose prose) {
      return prose.selected();
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        String selected = in(child);
        if (!selected.isEmpty()) {
          return selected;
        }
      }
    }
    return "";
  }
}
