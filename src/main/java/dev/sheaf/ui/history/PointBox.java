package dev.sheaf.ui.history;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// Lets a person choose among states of a gist, however many there are.
final class PointBox<T> {
  private static final int ROWS = 14;

  private final ComboBox<T> box = new ComboBox<>();

  /// @param name for screen readers
  PointBox(String id, String name, Function<? super T, String> words) {
    box.setId(id);
    box.setAccessibleText(name);
    box.setVisibleRowCount(ROWS);
    box.setMinWidth(80);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(240);
    box.setCellFactory(view -> new Cell<>(words));
    box.setButtonCell(new Cell<>(words));
  }

  ComboBox<T> box() {
    return box;
  }

  private static final class Cell<T> extends ListCell<T> {
    private final Function<? super T, String> words;

    Cell(Function<? super T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
    }
  }
}
