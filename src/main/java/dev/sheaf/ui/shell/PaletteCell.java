package dev.sheaf.ui.shell;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A command in the palette: its name with the typed letters marked, its menu, its key.
final class PaletteCell extends ListCell<PaletteRow> {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final TextFlow name = new TextFlow();
  private final Label remark = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox(name, remark, space(), keys);

  PaletteCell(Consumer<PaletteRow> onChoose) {
    getStyleClass().add("palette-cell");
    line.getStyleClass().add("line");
    line.setFillHeight(false);
    name.getStyleClass().add("name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    remark.getStyleClass().add("remark");
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keys.managedProperty().bind(keys.visibleProperty());
    // As wide as the list and no wider, so that what is too long ends in dots.
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            onChoose.accept(getItem());
          }
        });
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  @Override
  protected void updateItem(@Nullable PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(UNAVAILABLE, row != null && !row.enabled());
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    write(row.label(), row.letters());
    remark.setText(row.remark());
    keys.setText(row.entry().command().keyText());
    keys.setVisible(!keys.getText().isEmpty());
    setAccessibleText(row.spoken());
    setGraphic(line);
  }

  private void write(String label, BitSet letters) {
    name.getChildren().clear();
    int from = 0;
    while (from < label.length()) {
      boolean typed = letters.get(from);
      int to = typed ? letters.nextClearBit(from) : letters.nextSetBit(from);
      int end = to < 0 ? label.length() : Math.min(to, label.length());
      Text part = new Text(label.substring(from, end));
      part.getStyleClass().add(typed ? "typed" : "untyped");
      name.getChildren().add(part);
      from = end;
    }
  }
}
