package dev.sheaf.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/// The area between its scroll bars. Flowless's own pane moves its bars each time the height of one
/// line becomes known, which is half of the time a key takes; this one does so once a frame.
final class CodeScroller extends Region {
  private static final double ONE_LINE = 20;
  // Part of the bar; in a long text the true one could not be grasped.
  private static final double SMALLEST_THUMB = 0.04;

  private final GenericStyledArea<?, ?, ?> area;
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final FoundTicks ticks = new FoundTicks();
  private final List<Region> covers = new ArrayList<>();
  private final Runnable afterLayout = this::follow;
  private boolean behind = true;
  private boolean following;
  private boolean scrolledHere = true;
  private Runnable onLaidOut = () -> {};
  private Runnable onScrolled = () -> {};
  private double top;

  CodeScroller(GenericStyledArea<?, ?, ?> area) {
    this.area = area;
    getStyleClass().add("code-scroller");
    across.setOrientation(Orientation.HORIZONTAL);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(area, across, down, ticks);

    // Only notes that: to ask for a value here would find it anew for each line that comes.
    InvalidationListener moved = value -> behind = true;
    area.estimatedScrollXProperty().addListener(moved);
    area.estimatedScrollYProperty().addListener(moved);
    area.totalWidthEstimateProperty().addListener(moved);
    area.totalHeightEstimateProperty().addListener(moved);
    across
        .valueProperty()
        .addListener(
            (value, before, now) -> {
              if (!following) {
                area.scrollXToPixel(now.doubleValue());
              }
            });
    down.valueProperty()
        .addListener(
            (value, before, now) -> {
              if (!following) {
                area.scrollYToPixel(now.doubleValue());
              }
            });
    sceneProperty().addListener((value, before, now) -> listen(before, now));
  }

  /// Shows no bar for up and down: another area's bar moves this one, too.
  void scrollElsewhere() {
    scrolledHere = false;
  }

  /// Puts something over the area, as large as that.
  void cover(Region over) {
    covers.add(over);
    getChildren().add(1, over);
  }

  /// The strip over the bar for up and down.
  FoundTicks ticks() {
    return ticks;
  }

  /// Calls `then` once, after the first layout in a window.
  void onceLaidOut(Runnable then) {
    onLaidOut = then;
  }

  /// Calls `then` once a frame where the text moved up or down.
  void setOnScrolled(Runnable then) {
    onScrolled = then;
  }

  private void listen(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
      behind = true;
    }
  }

  private void follow() {
    Runnable then = onLaidOut;
    onLaidOut = () -> {};
    then.run();
    if (behind) {
      behind = false;
      following = true;
      Insets around = area.getInsets();
      double width =
          value(area.totalWidthEstimateProperty().getValue())
              + around.getLeft()
              + around.getRight();
      double height =
          value(area.totalHeightEstimateProperty().getValue())
              + around.getTop()
              + around.getBottom();
      follow(across, width, area.getWidth(), area.estimatedScrollXProperty().getValue());
      double position = value(area.estimatedScrollYProperty().getValue());
      follow(down, height, area.getHeight(), position);
      following = false;
      if (position != top) {
        top = position;
        onScrolled.run();
      }
    }
  }

  private void follow(ScrollBar bar, double total, double visible, @Nullable Double position) {
    double hidden = Math.max(0, total - visible);
    boolean needed = hidden > 0 && (scrolledHere || bar.equals(across));
    if (needed != bar.isVisible()) {
      bar.setVisible(needed);
      requestLayout();
    }
    bar.setMax(hidden);
    bar.setVisibleAmount(hidden * Math.max(SMALLEST_THUMB, visible / Math.max(1, total)));
    bar.setUnitIncrement(ONE_LINE);
    bar.setBlockIncrement(visible);
    bar.setValue(Math.min(hidden, value(position)));
  }

  private static double value(@Nullable Double estimate) {
    return estimate == null ? 0 : estimate;
  }

  @Override
  protected void layoutChildren() {
    double downWidth = down.isVisible() ? snapSizeX(down.prefWidth(-1)) : 0;
    double acrossHeight = across.isVisible() ? snapSizeY(across.prefHeight(-1)) : 0;
    double width = getWidth() - downWidth;
    double height = getHeight() - acrossHeight;
    area.resizeRelocate(0, 0, width, height);
    covers.forEach(over -> over.resizeRelocate(0, 0, width, height));
    down.resizeRelocate(width, 0, downWidth, height);
    ticks.resizeRelocate(width, 0, downWidth, height);
    across.resizeRelocate(0, height, width, acrossHeight);
    behind = true;
  }
}
