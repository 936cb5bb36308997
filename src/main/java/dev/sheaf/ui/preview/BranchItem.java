package dev.sheaf.ui.preview;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A row of the tree; those inside of it are made when it unfolds for the first time.
final class BranchItem extends TreeItem<Branch> {
  private boolean grown;

  BranchItem(Branch branch) {
    super(branch);
  }

  @Override
  public boolean isLeaf() {
    return getValue().size() == 0;
  }

  @Override
  public ObservableList<TreeItem<Branch>> getChildren() {
    if (!grown) {
      grown = true;
      List<BranchItem> items = getValue().shown().stream().map(BranchItem::new).toList();
      super.getChildren().setAll(items);
    }
    return super.getChildren();
  }
}
