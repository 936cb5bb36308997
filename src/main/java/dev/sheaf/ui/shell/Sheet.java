package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.FocusReturn;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Something that lies over the window for a moment: Escape, or a press beside it, puts it away and
/// gives the focus back.
final class Sheet {
  private final StackPane root = new StackPane();
  private final FocusReturn focus = new FocusReturn(root);

  Sheet(Region content) {
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(content, Pos.TOP_CENTER);
    root.getChildren().add(content);
    root.getStyleClass().add("over-window");
    root.setVisible(false);
    root.setOnMousePressed(
        event -> {
          if (event.getTarget().equals(root)) {
            close();
          }
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  Region root() {
    return root;
  }

  /// @param first what in it takes the focus
  void open(Node first) {
    focus.keep();
    root.setVisible(true);
    first.requestFocus();
  }

  void close() {
    if (root.isVisible()) {
      root.setVisible(false);
      focus.giveBack();
    }
  }

  // The focus does not leave it but by closing it.
  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
    }
  }
}
