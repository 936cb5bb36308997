package dev.sheaf.ui.markdown;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row that remembers how high it is at a width, as a [Column] does.
public final class Row extends HBox {
  private final Heights heights = new Heights();

  public Row(Node... children) {
    super(children);
  }

  @Override
  public void requestLayout() {
    // The toolkit's constructor gets here first.
    if (heights != null) {
      heights.forget();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.preferred(width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return heights.least(width, super::computeMinHeight);
  }
}
