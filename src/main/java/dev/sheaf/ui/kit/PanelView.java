package dev.sheaf.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A panel of the inspector that lists rows, in all its states.
public final class PanelView<T> {
  private final ListView<T> list = new ListView<>();
  private final Label note = new Label();
  private final VBox rows = new VBox(note, list);
  private final Supplier<Placeholder> empty;
  private final ObservableValue<Instant> now;
  private final StatePane<PanelRows<T>> body;

  /// @param name of the list, for screen readers
  /// @param empty what stands there where the host has no row
  public PanelView(String name, PanelModel<T> model, Supplier<Placeholder> empty) {
    this.empty = empty;
    now = model.nowProperty();
    list.getStyleClass().add("panel-rows");
    list.setAccessibleText(name);
    note.getStyleClass().add("as-of");
    note.setWrapText(true);
    note.managedProperty().bind(note.visibleProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    body =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.FILE, Messages.text("panel.idle"), ""),
            this::show,
            model::reload);
  }

  /// Says how a row is shown, all as high as one.
  public PanelView<T> cells(double height, Supplier<ListCell<T>> cell) {
    list.setFixedCellSize(height);
    list.setCellFactory(view -> cell.get());
    now.subscribe(time -> list.refresh());
    return this;
  }

  /// Says how a row is shown, each as high as it must be; cells tell ages anew by themselves.
  public PanelView<T> growing(Supplier<ListCell<T>> cell) {
    list.setCellFactory(view -> cell.get());
    return this;
  }

  /// Puts nodes above and below the rows.
  public PanelView<T> between(Node above, Node below) {
    rows.getChildren().addFirst(above);
    rows.getChildren().add(below);
    return this;
  }

  public ListView<T> list() {
    return list;
  }

  public Region root() {
    return body.root();
  }

  private Node show(PanelRows<T> value) {
    SameRows.become(list.getItems(), value.rows());
    note.setVisible(!value.live());
    note.setText(
        Messages.text(
            "panel.asOf", TimeText.inWords(value.asOf(), now.getValue(), ZoneId.systemDefault())));
    return value.rows().isEmpty() && value.live() ? empty.get().root() : rows;
  }
}
