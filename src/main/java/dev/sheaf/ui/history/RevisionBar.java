package dev.sheaf.ui.history;

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
  private double up;
  private double down;

  RevisionBar() {
    getStyleClass().add("revision-bar");
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    dot.getStyleClass().add("dot");
    getChildren().addAll(added, removed, dot);
  }

  /// @param most the lines of the highest bar
  void show(RevisionRow revision, int most, boolean selected) {
    up = share(revision.additions(), most);
    down = share(revision.deletions(), most);
    added.setVisible(revision.additions() > 0);
    removed.setVisible(revision.deletions() > 0);
    dot.setVisible(revision.additions() + revision.deletions() == 0);
    pseudoClassStateChanged(SELECTED, selected);
    requestLayout();
  }

  // By the root, or one large change would leave nothing to see of the others.
  private static double share(int lines, int most) {
    return most == 0 ? 0 : Math.sqrt((double) lines / most);
  }

  @Override
  protected void layoutChildren() {
    double middle = snapPositionY(getHeight() / 2);
    double width = Math.max(1, getWidth() - 2);
    double high = Math.max(LEAST, up * (middle - 1));
    double low = Math.max(LEAST, down * (middle - 1));
    added.resizeRelocate(1, middle - high, width, high);
    removed.resizeRelocate(1, middle, width, low);
    dot.resizeRelocate(snapPositionX((getWidth() - DOT) / 2), middle - 1, DOT, DOT);
  }
}
