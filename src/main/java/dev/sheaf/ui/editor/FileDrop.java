package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lets files be dropped anywhere on the editor, and shows that they may be.
final class FileDrop {
  private final StackPane sign = new StackPane();
  private final Arrivals arrivals;

  /// @param around what files are dropped on
  FileDrop(StackPane around, Arrivals arrivals) {
    this.arrivals = arrivals;
    Label words = new Label(Messages.text("editor.drop.title"));
    words.getStyleClass().add("title");
    Label more = new Label(Messages.text("editor.drop.text"));
    more.getStyleClass().add("muted");
    VBox box = new VBox(Icon.ADD.node(), words, more);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("frame");
    sign.setId("editor-drop");
    sign.getStyleClass().add("file-drop");
    sign.getChildren().add(box);
    sign.setMouseTransparent(true);
    sign.setVisible(false);
    around.getChildren().add(sign);
    around.addEventFilter(DragEvent.DRAG_OVER, this::over);
    around.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> left(event, around));
    around.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private boolean isWanted(DragEvent event) {
    return event.getGestureSource() == null
        && event.getDragboard().hasFiles()
        && arrivals.areWelcome();
  }

  private void over(DragEvent event) {
    if (isWanted(event)) {
      event.acceptTransferModes(TransferMode.COPY);
      sign.setVisible(true);
      sign.toFront();
      event.consume();
    }
  }

  private void left(DragEvent event, Node around) {
    if (around.equals(event.getTarget())) {
      sign.setVisible(false);
    }
  }

  private void dropped(DragEvent event) {
    sign.setVisible(false);
    if (isWanted(event)) {
      arrivals.bring(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
