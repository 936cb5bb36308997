package dev.sheaf.ui.history;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A bar whose green part is the share of added lines, and whose red part that of removed ones.
final class ShareBar extends Region {
  private final Region added = new Region();
  private final Region removed = new Region();
  private final Rectangle rounded = new Rectangle();
  private double share;

  ShareBar() {
    getStyleClass().add("share-bar");
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    getChildren().addAll(added, removed);
    setClip(rounded);
  }

  void show(LineCount lines) {
    added.setVisible(!lines.isNone());
    removed.setVisible(!lines.isNone());
    share = lines.addedShare();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double split = snapPositionX(getWidth() * share);
    added.resizeRelocate(0, 0, split, getHeight());
    removed.resizeRelocate(split, 0, getWidth() - split, getHeight());
    rounded.setWidth(getWidth());
    rounded.setHeight(getHeight());
    rounded.setArcWidth(getHeight());
    rounded.setArcHeight(getHeight());
  }
}
