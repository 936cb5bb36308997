package dev.sheaf.ui.preview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A value in a table; the whole of it is its tooltip where there is no room for it.
final class SheetCell extends TableCell<List<String>, String> {
  private static final int LONGEST_TOOLTIP = 2_000;

  SheetCell(Pos alignment) {
    setAlignment(alignment);
    getStyleClass().add("sheet-cell");
    textTruncatedProperty().subscribe(this::explain);
  }

  @Override
  protected void updateItem(String value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? null : Values.line(value));
    explain(isTextTruncated());
  }

  private void explain(boolean cut) {
    String value = getItem();
    setTooltip(
        cut && value != null
            ? new Tooltip(value.substring(0, Math.min(LONGEST_TOOLTIP, value.length())))
            : null);
  }
}
