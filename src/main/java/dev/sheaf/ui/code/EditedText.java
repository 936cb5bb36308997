package dev.sheaf.ui.code;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The text that an Edit menu means: the one that had the focus when the menu took it, or else the
/// shown file's.
public final class EditedText {
  private final CodeView usual;
  private Subscription following = Subscription.EMPTY;
  private @Nullable Node focused;

  public EditedText(CodeView usual) {
    this.usual = usual;
  }

  /// Follows the focus in whichever window `node` stands, for as long as it stands there.
  public void follow(Node node) {
    node.sceneProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Scene scene) {
    following.unsubscribe();
    focused = null;
    following =
        scene == null
            ? Subscription.EMPTY
            : scene.focusOwnerProperty().subscribe(owner -> noteFocus(owner));
  }

  private void noteFocus(@Nullable Node owner) {
    if (!(owner instanceof MenuButton)) {
      focused = owner != null && TextEdit.suits(owner) ? owner : null;
    }
  }

  /// Does it where the person last was.
  public void run(TextEdit edit) {
    Node text = focused;
    if (text == null) {
      inUsual(edit);
    } else {
      edit.in(text);
    }
  }

  private void inUsual(TextEdit edit) {
    switch (edit) {
      case UNDO -> usual.undo();
      case REDO -> usual.redo();
      case CUT -> usual.cut();
      case COPY -> usual.copy();
      case PASTE -> usual.paste();
      case SELECT_ALL -> usual.selectAll();
    }
  }
}
