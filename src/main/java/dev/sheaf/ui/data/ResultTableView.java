package dev.sheaf.ui.data;

import dev.sheaf.ui.data.ResultTable.ResultColumn;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The values of a result: heads sort, rows can be copied and lead to their gists.
final class ResultTableView {
  private static final int MOST_COLUMNS = 200;
  private static final int ROWS_TO_MEASURE = 60;
  private static final double ROW = 28;
  private static final double CHARACTER = 7.2;
  private static final double NARROWEST = 70;
  private static final double WIDEST = 340;

  private final AskViewModel model;
  private final TableView<List<@Nullable Object>> table = new TableView<>();
  private final MenuItem open = new MenuItem(Messages.text("data.openGist"));
  private ResultTable shown = new ResultTable(List.of(), List.of(), "", "");

  ResultTableView(AskViewModel model) {
    this.model = model;
    table.setId("result");
    table.getStyleClass().add("result-table");
    table.setFixedCellSize(ROW);
    table.setAccessibleText(Messages.text("data.result.name"));
    table.setPlaceholder(new Label(Messages.text("data.result.none")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(view -> sort());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    MenuItem copy = new MenuItem(Messages.text("data.copyRows"));
    copy.setOnAction(event -> copy());
    open.setOnAction(event -> open());
    ContextMenu menu = new ContextMenu(open, copy);
    menu.setOnShowing(event -> open.setDisable(!leadsToGist()));
    table.setContextMenu(menu);
  }

  Region root() {
    return table;
  }

  void show(ResultTable next) {
    List<ResultColumn> before = shown.columns();
    shown = next;
    if (!before.equals(next.columns())) {
      table.getSortOrder().clear();
      table.getColumns().clear();
      for (int i = 0; i < Math.min(MOST_COLUMNS, next.columns().size()); i++) {
        table.getColumns().add(column(next, i));
      }
    }
    table.getItems().setAll(next.rows());
    table.scrollTo(0);
    var _ = sort();
  }

  private static TableColumn<List<@Nullable Object>, Object> column(ResultTable result, int place) {
    ResultColumn about = result.columns().get(place);
    String title = DisplayText.line(about.name());
    Label name = new Label(title);
    name.getStyleClass().add("column-name");
    Label type = new Label(about.type());
    type.getStyleClass().add("column-type");
    VBox head = new VBox(name, type);
    head.getStyleClass().add("head");
    head.setAlignment(about.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    head.setAccessibleText(title + ", " + about.type());
    TableColumn<List<@Nullable Object>, Object> column = new TableColumn<>();
    column.setGraphic(head);
    column.setUserData(place);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(place)));
    column.setCellFactory(
        view -> new ResultCell(about.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT));
    column.setPrefWidth(width(result, place, Math.max(title.length(), about.type().length())));
    return column;
  }

  private static double width(ResultTable result, int place, int head) {
    int longest = head + 3;
    for (int row = 0; row < Math.min(ROWS_TO_MEASURE, result.rows().size()); row++) {
      longest = Math.max(longest, Values.line(result.rows().get(row).get(place)).length());
    }
    return Math.clamp(longest * CHARACTER + 26, NARROWEST, WIDEST);
  }

  private boolean sort() {
    if (table.getSortOrder().isEmpty()) {
      table.getItems().setAll(shown.rows());
      return true;
    }
    TableColumn<List<@Nullable Object>, ?> by = table.getSortOrder().getFirst();
    model.sort(
        shown,
        (Integer) by.getUserData(),
        by.getSortType() == TableColumn.SortType.ASCENDING,
        rows -> table.getItems().setAll(rows));
    return true;
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      open();
      event.consume();
    }
  }

  private boolean leadsToGist() {
    List<@Nullable Object> row = table.getSelectionModel().getSelectedItem();
    return row != null && AskViewModel.gistOf(shown, row).isPresent();
  }

  private void open() {
    List<@Nullable Object> row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.open(shown, row);
    }
  }

  private void copy() {
    Clipboard.copy(
        table.getSelectionModel().getSelectedItems().stream()
            .map(row -> row.stream().map(Values::whole).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n")));
  }
}
