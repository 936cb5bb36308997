package dev.sheaf.ui.history;

import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A revision in the chart: added lines upwards, removed ones downwards, a dot where no line
/// changed.
final class RevisionBar extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double LEAST = 2;
  private static final double DOT = 3;

  private final Region added = new Region();
  private final Region removed = new Region();
  private final Region dot = new Region();
  private double axis;
  private double up;
  private double down;

  RevisionBar() {
    getStyleClass().add("revision-bar");
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    dot.getStyleClass().add("dot");
    getChildren().addAll(added, removed, dot);
  }

  /// @param scale gives the height of a number of lines
  /// @param middle where the axis is
  void show(RevisionRow revision, IntToDoubleFunction scale, double middle, boolean selected) {
    axis = middle;
    up = scale.applyAsDouble(revision.additions());
    down = scale.applyAsDouble(revision.deletions());
    added.setVisible(revision.additions() > 0);
    removed.setVisible(revision.deletions() > 0);
    dot.setVisible(revision.additions() + revision.deletions() == 0);
    pseudoClassStateChanged(SELECTED, selected);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth() - 2);
    double high = Math.max(LEAST, up);
    double low = Math.max(LEAST, down);
    added.resizeRelocate(1, axis - high, width, high);
    removed.resizeRelocate(1, axis, width, low);
    dot.resizeRelocate(snapPositionX((getWidth() - DOT) / 2), axis - 1, DOT, DOT);
  }
}
