package dev.sheaf.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Remembers where the focus was before something took it, and brings it back there.
public final class FocusReturn {
  private final Node taker;
  private @Nullable Node before;

  /// @param taker what takes the focus, itself or something in it
  public FocusReturn(Node taker) {
    this.taker = taker;
  }

  /// Notes what has the focus now, unless that is what takes it.
  public void keep() {
    Scene scene = taker.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner != null && !isIn(owner)) {
      before = owner;
    }
  }

  /// Gives the focus back, once, to what had it; where that is gone, it stays where it is.
  public void giveBack() {
    Node node = before;
    before = null;
    if (node != null && node.getScene() != null && node.getScene().equals(taker.getScene())) {
      node.requestFocus();
    }
  }

  private boolean isIn(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(taker)) {
        return true;
      }
    }
    return false;
  }
}
