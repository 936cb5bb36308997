package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;

/// One value: what it is called and what it says, or how much is inside.
final class BranchCell extends TreeCell<Branch> {
  private final Label key = new Label();
  private final Label value = new Label();
  private final HBox row = new HBox(key, value);

  BranchCell() {
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("branch");
    key.getStyleClass().add("key");
    value.getStyleClass().add("value");
    key.setMinWidth(USE_PREF_SIZE);
    key.managedProperty().bind(key.visibleProperty());
  }

  @Override
  protected void updateItem(Branch branch, boolean empty) {
    super.updateItem(branch, empty);
    if (empty || branch == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    key.setText(Values.line(branch.key()));
    key.setVisible(!branch.key().isEmpty());
    value.getStyleClass().setAll("label", "value", branch.type().name().toLowerCase(Locale.ROOT));
    value.setText(
        switch (branch.type()) {
          case OBJECT -> Messages.text("preview.tree.object", branch.size());
          case LIST -> Messages.text("preview.tree.list", branch.size());
          case TEXT -> "\u201c" + Values.line(branch.text()) + "\u201d";
          case NUMBER, WORD -> Values.line(branch.text());
          case PART -> "";
        });
    setGraphic(row);
    setAccessibleText(key.getText() + " " + value.getText());
  }
}
