package dev.sheaf.ui.markdown;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Scrolls what is too wide from left to right, and is always high enough for all of it.
final class Across extends ScrollPane {
  private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
  private static final double ROUNDING = 1;

  private final StackPane page;

  Across(Region content) {
    page = new StackPane(content);
    // The toolkit forgets the height of the bar: the style sheet leaves room where there is one.
    page.getStyleClass().add("across-page");
    setContent(page);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFitToHeight(true);
    setFitToWidth(true);
    getStyleClass().add("across");
    page.widthProperty().subscribe(this::tellWhetherCut);
    viewportBoundsProperty().subscribe(this::tellWhetherCut);
  }

  private void tellWhetherCut() {
    page.pseudoClassStateChanged(CUT, page.getWidth() > getViewportBounds().getWidth() + ROUNDING);
  }
}
