package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Block;
import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/// A table as wide as it must be: its cells wrap, and it scrolls where that is not enough.
final class TableBox {
  private static final double NARROWEST = 56;
  private static final double WIDEST = 420;
  private static final int MOST_COLUMNS = 60;

  private final GridPane grid = new GridPane();
  private final Across root = new Across(grid);

  TableBox(Block.Table table, ProseMaker proses) {
    int columns = Math.min(MOST_COLUMNS, table.sides().size());
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setMinWidth(NARROWEST);
      width.setMaxWidth(WIDEST);
      width.setHgrow(Priority.SOMETIMES);
      grid.getColumnConstraints().add(width);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      Block.Table.Row cells = table.rows().get(row);
      for (int column = 0; column < columns; column++) {
        Prose prose =
            column < cells.cells().size()
                ? proses.of(cells.cells().get(column), "table-text")
                : new Prose("table-text");
        grid.add(cell(prose, table.sides().get(column), row), column, row);
      }
    }
    grid.getStyleClass().add("table-grid");
    grid.setMaxWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(grid, Pos.TOP_LEFT);
    root.getStyleClass().add("table-box");
  }

  Region root() {
    return root;
  }

  private static StackPane cell(Prose prose, Block.Table.Side side, int row) {
    StackPane cell = new StackPane(prose);
    cell.getStyleClass().add("table-cell-box");
    cell.getStyleClass().add(row == 0 ? "head" : row % 2 == 0 ? "even" : "odd");
    prose.setTextAlignment(
        switch (side) {
          case LEFT -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    cell.setAlignment(Pos.TOP_LEFT);
    return cell;
  }
}
