package dev.sheaf.ui.shell;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Escape through where the toolkit's controls keep it for themselves, though there is no menu
/// of theirs to close and nothing being edited: it leaves what stands in the window then.
final class EscapeThrough {
  private static final EventHandler<KeyEvent> PASS_ON = EscapeThrough::passOn;

  private EscapeThrough() {}

  static void in(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, EscapeThrough::listen);
  }

  // Added only now, it hears of the key after whatever the app itself does with it there.
  private static void listen(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && event.getTarget() instanceof Node node
        && keeps(node)) {
      node.removeEventFilter(KeyEvent.KEY_PRESSED, PASS_ON);
      node.addEventFilter(KeyEvent.KEY_PRESSED, PASS_ON);
    }
  }

  private static boolean keeps(Node node) {
    return node instanceof MenuButton button
        ? !button.isShowing()
        : node instanceof ListView || node instanceof TreeView || node instanceof TableView;
  }

  private static void passOn(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && !event.isConsumed()
        && event.getTarget() instanceof Node node
        && keeps(node)) {
      Parent around = node.getParent();
      event.consume();
      Event.fireEvent(around, event.copyFor(around, around));
    }
  }
}
