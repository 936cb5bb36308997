package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Data as a tree that folds.
final class BranchView {
  private static final double ROW = 24;
  private static final int UNFOLDED_AT_FIRST = 200;

  private final TreeView<Branch> tree = new TreeView<>();
  private final Label problem = new Label();
  private final VBox root = new VBox(problem, tree);

  BranchView() {
    tree.setId("preview-tree");
    tree.getStyleClass().add("branches");
    tree.setFixedCellSize(ROW);
    tree.setAccessibleText(Messages.text("preview.tree.name"));
    tree.setCellFactory(view -> new BranchCell());
    // The toolkit would unfold everything, however deep that goes.
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.MULTIPLY || "*".equals(event.getText())) {
            event.consume();
          } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy(false);
            event.consume();
          }
        });
    MenuItem value = new MenuItem(Messages.text("preview.tree.copyValue"));
    value.setOnAction(event -> copy(false));
    MenuItem path = new MenuItem(Messages.text("preview.tree.copyPath"));
    path.setOnAction(event -> copy(true));
    tree.setContextMenu(new ContextMenu(value, path));
    problem.setId("preview-problem");
    problem.getStyleClass().add("preview-problem");
    problem.setWrapText(true);
    problem.setMaxWidth(Double.MAX_VALUE);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    VBox.setVgrow(tree, Priority.ALWAYS);
  }

  Region root() {
    return root;
  }

  void show(Content.Tree content) {
    problem.setText(content.problem());
    problem.setVisible(!content.problem().isEmpty());
    BranchItem top = new BranchItem(content.root());
    top.setExpanded(true);
    int rows = top.getChildren().size();
    for (TreeItem<Branch> child : top.getChildren()) {
      rows += child.getValue().shown().size();
      if (rows > UNFOLDED_AT_FIRST) {
        break;
      }
      child.setExpanded(true);
    }
    tree.setRoot(top);
  }

  private void copy(boolean path) {
    TreeItem<Branch> chosen = tree.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      Clipboard.copy(path ? path(chosen) : chosen.getValue().text());
    }
  }

  private static String path(TreeItem<Branch> item) {
    StringBuilder path = new StringBuilder();
    for (@Nullable TreeItem<Branch> at = item; at != null; at = at.getParent()) {
      TreeItem<Branch> holder = at.getParent();
      Branch branch = at.getValue();
      if (branch.key().isEmpty() || branch.type() == Branch.Type.PART || holder == null) {
        continue;
      }
      boolean named = holder.getValue().type() == Branch.Type.OBJECT;
      path.insert(0, named ? "." + branch.key() : "[" + branch.key() + "]");
    }
    return "$" + path;
  }
}
