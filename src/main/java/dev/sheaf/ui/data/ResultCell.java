package dev.sheaf.ui.data;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A value of a result; the whole of it is its tooltip where there is no room for it.
final class ResultCell extends TableCell<List<@Nullable Object>, Object> {
  private static final int LONGEST_TOOLTIP = 2_000;

  ResultCell(Pos alignment) {
    setAlignment(alignment);
    getStyleClass().add("result-cell");
    textTruncatedProperty().subscribe(this::explain);
  }

  @Override
  protected void updateItem(@Nullable Object value, boolean empty) {
    super.updateItem(value, empty);
    boolean row = !empty && getTableRow() != null && getTableRow().getItem() != null;
    setText(row ? Values.line(value) : null);
    getStyleClass().remove("none");
    if (row && value == null) {
      getStyleClass().add("none");
    }
    explain(isTextTruncated());
  }

  private void explain(boolean cut) {
    String whole = Values.whole(getItem());
    boolean lines = whole.indexOf('\n') >= 0;
    setTooltip(
        (cut || lines) && getText() != null
            ? new Tooltip(whole.substring(0, Math.min(LONGEST_TOOLTIP, whole.length())))
            : null);
  }
}
