package dev.sheaf.ui.drafts;

import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list pane with a header: rows of which one can be opened, or why there are none.
final class WorkList<T> {
  private final VBox root = new VBox();
  private final ListView<T> list = new ListView<>();
  private final Label count = new Label();
  private final Supplier<Placeholder> empty;

  /// What stands in a list, and how.
  ///
  /// @param state what there is
  /// @param row makes the node of a row
  /// @param spoken what a screen reader says of a row
  /// @param empty says why there is nothing
  record Source<T>(
      ObservableValue<Loadable<List<T>>> state,
      Function<T, Node> row,
      Function<T, String> spoken,
      Supplier<Placeholder> empty) {}

  /// @param actions stand at the right of the header
  WorkList(String id, String title, Source<T> source, Runnable retry, Node... actions) {
    this.empty = source.empty();
    Label heading = new Label(title);
    heading.getStyleClass().add("title");
    count.getStyleClass().add("count");
    count.setId(id + "-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(heading, count, gap);
    header.getChildren().addAll(actions);
    header.getStyleClass().add("header");
    list.setId(id);
    list.setAccessibleText(title);
    list.getStyleClass().add("gists");
    list.setCellFactory(view -> new RowCell<>(source.row(), source.spoken()));
    StatePane<List<T>> body =
        new StatePane<>(source.state(), source.empty().get(), this::loaded, retry);
    VBox.setVgrow(body.root(), Priority.ALWAYS);
    root.getChildren().addAll(header, body.root());
    root.getStyleClass().addAll("gist-list", "work-list");
  }

  Region root() {
    return root;
  }

  /// Tells when a row is to be opened, by mouse or by Enter.
  void onOpen(Consumer<T> open) {
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            chosen().ifPresent(open);
          }
        });
    on(KeyCode.ENTER, open);
  }

  /// Tells when the key is pressed while a row is chosen.
  void on(KeyCode code, Consumer<T> verb) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == code && chosen().isPresent()) {
            verb.accept(chosen().get());
            event.consume();
          }
        });
  }

  /// Draws the rows anew, for their ages have changed.
  void refresh() {
    list.refresh();
  }

  private Optional<T> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private Node loaded(List<T> rows) {
    count.setText(rows.isEmpty() ? "" : Integer.toString(rows.size()));
    if (rows.isEmpty()) {
      list.getItems().clear();
      return empty.get().root();
    }
    int chosen = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(rows);
    if (chosen >= 0) {
      list.getSelectionModel().select(Math.min(chosen, rows.size() - 1));
    }
    return list;
  }

  private static final class RowCell<T> extends ListCell<T> {
    private final Function<T, Node> row;
    private final Function<T, String> spoken;

    RowCell(Function<T, Node> row, Function<T, String> spoken) {
      this.row = row;
      this.spoken = spoken;
      getStyleClass().add("gist-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : row.apply(item));
      setAccessibleText(empty || item == null ? null : spoken.apply(item));
    }
  }
}
