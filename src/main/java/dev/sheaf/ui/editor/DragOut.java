package dev.sheaf.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lets a file be dragged out of the window by its tab.
final class DragOut {
  private final Region tab;
  private final Consumer<Consumer<Path>> lender;
  private boolean asked;
  private @Nullable Path lent;

  /// @param lender makes a copy on this machine and hands it over, some time later
  DragOut(Region tab, Consumer<Consumer<Path>> lender) {
    this.tab = tab;
    this.lender = lender;
  }

  void attach() {
    tab.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begin());
    tab.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    tab.setOnDragDetected(this::start);
  }

  private void begin() {
    asked = false;
    lent = null;
  }

  // The toolkit wants the file when the drag begins; so that waits until there is one.
  private void drag(MouseEvent event) {
    if (!asked && event.isDragDetect() && event.getButton() == MouseButton.PRIMARY) {
      asked = true;
      lender.accept(copy -> lent = copy);
    }
    event.setDragDetect(asked && lent != null);
  }

  private void start(MouseEvent event) {
    Path copy = lent;
    if (copy != null) {
      Dragboard board = tab.startDragAndDrop(TransferMode.COPY);
      ClipboardContent content = new ClipboardContent();
      content.putFiles(List.of(copy.toFile()));
      board.setContent(content);
      board.setDragView(tab.snapshot(null, null));
      event.consume();
    }
  }
}
