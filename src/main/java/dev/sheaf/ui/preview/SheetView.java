package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A table of values: its head sorts, its rows can be copied.
final class SheetView {
  private static final int MOST_COLUMNS = 200;
  private static final int ROWS_TO_MEASURE = 100;
  private static final double ROW = 28;
  private static final double CHARACTER = 7.6;
  private static final double NARROWEST = 60;
  private static final double WIDEST = 320;

  private final PreviewViewModel model;
  private final TableView<List<String>> table = new TableView<>();
  private final Label summary = new Label();
  private final VBox root = new VBox(table, summary);
  private @Nullable Sheet shown;

  SheetView(PreviewViewModel model) {
    this.model = model;
    table.setId("preview-table");
    table.getStyleClass().add("sheet");
    table.setFixedCellSize(ROW);
    table.setAccessibleText(Messages.text("preview.table.name"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(view -> sort());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setPlaceholder(new Label(Messages.text("preview.table.empty")));
    summary.getStyleClass().add("preview-summary");
    summary.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  Region root() {
    return root;
  }

  void show(Sheet sheet) {
    Sheet before = shown;
    shown = sheet;
    if (before == null
        || before.columns() != sheet.columns()
        || !before.head().equals(sheet.head())) {
      table.getSortOrder().clear();
      table.getColumns().clear();
      for (int i = 0; i < Math.min(MOST_COLUMNS, sheet.columns()); i++) {
        table.getColumns().add(column(sheet, i));
      }
    }
    table.getItems().setAll(sheet.rows());
    var _ = sort();
    summary.setText(
        sheet.columns() > MOST_COLUMNS
            ? Messages.text(
                "preview.table.cutSummary", sheet.rows().size(), MOST_COLUMNS, sheet.columns())
            : Messages.text("preview.table.summary", sheet.rows().size(), sheet.columns()));
  }

  private TableColumn<List<String>, String> column(Sheet sheet, int index) {
    String name =
        index < sheet.head().size()
            ? Values.line(sheet.head().get(index))
            : Integer.toString(index + 1);
    TableColumn<List<String>, String> column = new TableColumn<>(name);
    column.setUserData(index);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(Sheet.cell(row.getValue(), index)));
    boolean numbers = isOfNumbers(sheet, index);
    if (numbers) {
      column.getStyleClass().add("numbers");
    }
    column.setCellFactory(view -> new SheetCell(numbers ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT));
    column.setPrefWidth(width(sheet, index, name));
    return column;
  }

  private static double width(Sheet sheet, int index, String name) {
    int longest = name.length() + 3;
    for (List<String> row : some(sheet)) {
      longest = Math.max(longest, Math.min(100, Sheet.cell(row, index).length()));
    }
    return Math.clamp(longest * CHARACTER + 22, NARROWEST, WIDEST);
  }

  private static boolean isOfNumbers(Sheet sheet, int index) {
    return !sheet.rows().isEmpty()
        && some(sheet).stream()
            .map(row -> Sheet.cell(row, index))
            .allMatch(value -> value.isBlank() || Numbers.is(value));
  }

  // Rows of all parts, for those that come later are longer where they are counted.
  private static List<List<String>> some(Sheet sheet) {
    List<List<String>> rows = sheet.rows();
    int count = Math.min(ROWS_TO_MEASURE, rows.size());
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> rows.get((int) ((long) i * rows.size() / count) - 1))
        .toList();
  }

  private boolean sort() {
    Sheet sheet = shown;
    if (sheet == null) {
      // The toolkit asks once before there is anything; after a refusal it would never ask again.
      return true;
    }
    if (table.getSortOrder().isEmpty()) {
      table.getItems().setAll(sheet.rows());
      return true;
    }
    TableColumn<List<String>, ?> by = table.getSortOrder().getFirst();
    model.sort(
        sheet,
        (Integer) by.getUserData(),
        by.getSortType() == TableColumn.SortType.ASCENDING,
        rows -> table.getItems().setAll(rows));
    return true;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      Clipboard.copy(
          table.getSelectionModel().getSelectedItems().stream()
              .map(row -> String.join("\t", row))
              .reduce((above, below) -> above + "\n" + below)
              .orElse(""));
      event.consume();
    }
  }
}
