package dev.sheaf.ui.markdown;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
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
    // Else it would be higher than what the bar leaves, and scroll up and down, too.
    page.setMinHeight(0);
    setContent(page);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFitToHeight(true);
    setFitToWidth(true);
    getStyleClass().add("across");
    addEventFilter(ScrollEvent.SCROLL, this::pass);
    page.widthProperty().subscribe(this::tellWhetherCut);
    viewportBoundsProperty().subscribe(this::tellWhetherCut);
  }

  // Whoever scrolls down past this does not mean to scroll it to the right.
  private void pass(ScrollEvent event) {
    Parent parent = getParent();
    if (parent != null && event.getDeltaX() == 0 && event.getDeltaY() != 0) {
      event.consume();
      Event.fireEvent(parent, event.copyFor(parent, parent));
    }
  }

  private void tellWhetherCut() {
    page.pseudoClassStateChanged(CUT, page.getWidth() > getViewportBounds().getWidth() + ROUNDING);
  }
}
