package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A patch, line by line, with the numbers the lines have in the old file and in the new one.
final class ChangesView {
  private static final double ROW = 21;

  private final ListView<ChangeLine> list = new ListView<>();

  ChangesView() {
    list.setId("preview-changes");
    list.getStyleClass().add("changes");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(Messages.text("preview.changes.name"));
    list.setCellFactory(view -> new ChangeCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            Clipboard.copy(
                list.getSelectionModel().getSelectedItems().stream()
                    .map(ChangeLine::text)
                    .collect(Collectors.joining("\n")));
            event.consume();
          }
        });
  }

  Region root() {
    return list;
  }

  void show(List<ChangeLine> lines) {
    list.getItems().setAll(lines);
  }
}
