package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tables there are to ask, with their columns; one that is chosen twice is put in the
/// question.
final class SchemaView {
  private static final double ROW = 26;
  private static final double ABOUT = 60;

  private final TreeView<SchemaItem> tree = new TreeView<>();
  private final Label about = new Label();
  private final Consumer<String> onChoose;
  private final VBox root;

  /// @param onChoose takes the name of what was chosen
  SchemaView(List<SchemaItem> tables, Consumer<String> onChoose) {
    this.onChoose = onChoose;
    TreeItem<SchemaItem> all = new TreeItem<>(new SchemaItem("", "", "", tables));
    for (SchemaItem table : tables) {
      TreeItem<SchemaItem> item = new TreeItem<>(table);
      table.columns().forEach(column -> item.getChildren().add(new TreeItem<>(column)));
      all.getChildren().add(item);
    }
    all.getChildren().getFirst().setExpanded(true);
    tree.setId("schema");
    tree.setRoot(all);
    tree.setShowRoot(false);
    tree.setFixedCellSize(ROW);
    tree.setAccessibleText(Messages.text("data.tables"));
    tree.setCellFactory(view -> new ItemCell());
    tree.getStyleClass().add("schema");
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> about.setText(item == null ? "" : item.getValue().about()));
    VBox.setVgrow(tree, Priority.ALWAYS);
    Label heading = new Label(Messages.text("data.tables"));
    heading.getStyleClass().add("schema-heading");
    about.getStyleClass().add("schema-about");
    about.setWrapText(true);
    about.setMaxWidth(Double.MAX_VALUE);
    // Rows stay where they are when one is chosen, so that a second click meets the same.
    about.setMinHeight(ABOUT);
    about.setMaxHeight(ABOUT);
    root = new VBox(heading, tree, about);
    root.getStyleClass().add("schema-pane");
  }

  Region root() {
    return root;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      choose();
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2) {
      choose();
    }
  }

  private void choose() {
    TreeItem<SchemaItem> chosen = tree.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      onChoose.accept(chosen.getValue().name());
    }
  }

  private static final class ItemCell extends TreeCell<SchemaItem> {
    private final Label name = new Label();
    private final Label type = new Label();
    private final HBox row = new HBox(name, type);

    ItemCell() {
      name.getStyleClass().add("name");
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      type.getStyleClass().add("type");
      type.setMinWidth(Region.USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable SchemaItem item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = empty || item == null;
      setGraphic(none ? null : row);
      setTooltip(null);
      setAccessibleText(null);
      name.getStyleClass().remove("table");
      if (item != null) {
        setTooltip(new Tooltip(item.about()));
        setAccessibleText(item.name() + ", " + item.type() + ". " + item.about());
        name.setText(item.name());
        type.setText(item.type());
        if (!item.columns().isEmpty()) {
          name.getStyleClass().add("table");
        }
      }
    }
  }
}
