package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Block;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one block, as high as it is at the list's width.
final class BlockCell extends ListCell<Block> {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

  private final BlockNodes nodes;
  private final StackPane page = new StackPane();
  private @Nullable Block shown;

  BlockCell(BlockNodes nodes) {
    this.nodes = nodes;
    page.getStyleClass().add("page");
    getStyleClass().add("block-cell");
    setPrefWidth(0);
  }

  // The room above the text scrolls away with it.
  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    page.pseudoClassStateChanged(FIRST, index == 0);
  }

  @Override
  protected void updateItem(Block block, boolean empty) {
    super.updateItem(block, empty);
    if (empty || block == null) {
      shown = null;
      setGraphic(null);
      return;
    }
    if (!block.equals(shown)) {
      shown = block;
      Region node = nodes.of(block);
      page.getChildren().setAll(node);
    }
    setGraphic(page);
  }

  // A cell asks its graphic for a height without saying how wide it will be; a text has to know.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : Math.ceil(page.prefHeight(width > 0 ? width : getWidth()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    page.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
