package dev.sheaf.ui.markdown;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width. The toolkit asks each box several times, and
/// it asks those inside, which takes long where boxes nest deeply.
public final class Column extends VBox {
  private final Heights heights = new Heights();

  public Column(Node... children) {
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
