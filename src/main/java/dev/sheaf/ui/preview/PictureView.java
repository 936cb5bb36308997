package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A picture on a checkerboard: fitted into the pane, or as large as one wants it.
final class PictureView {
  private static final double STEP = 1.25;
  private static final double SMALLEST = 0.02;
  private static final double LARGEST = 32;
  private static final double AROUND = 48;

  private final ImageView image = new ImageView();
  private final StackPane board = new StackPane(Checkerboard.region(), image);
  private final StackPane middle = new StackPane(board);
  private final ScrollPane scroll = new ScrollPane(middle);
  private final Label size = new Label();
  private final Label zoom = new Label();
  private final Label cut = new Label(Messages.text("preview.picture.cut"), Icon.WARNING.node());
  private final BorderPane root = new BorderPane(scroll);
  private @Nullable Pixels shown;
  private boolean fitted = true;
  private double scale = 1;

  PictureView() {
    image.setId("preview-picture");
    image.setPreserveRatio(false);
    board.getStyleClass().add("checkerboard");
    board.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    scroll.getStyleClass().add("picture-scroll");
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    scroll.viewportBoundsProperty().subscribe(bounds -> refit());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    cut.setId("preview-cut");
    cut.setWrapText(true);
    cut.setMinHeight(Region.USE_PREF_SIZE);
    cut.setMaxWidth(Double.MAX_VALUE);
    cut.getStyleClass().add("picture-cut");
    cut.managedProperty().bind(cut.visibleProperty());
    root.setTop(cut);
    root.setBottom(bar());
    root.getStyleClass().add("picture-view");
  }

  Region root() {
    return root;
  }

  void show(Pixels pixels) {
    Pixels before = shown;
    shown = pixels;
    image.setImage(Images.of(pixels));
    String text = Messages.text("preview.picture.size", pixels.shownWidth(), pixels.shownHeight());
    size.setText(text);
    image.setAccessibleText(text);
    cut.setVisible(!pixels.whole());
    if (before == null
        || before.shownWidth() != pixels.shownWidth()
        || before.shownHeight() != pixels.shownHeight()) {
      fitted = true;
    }
    refit();
  }

  private HBox bar() {
    Button smaller = Buttons.icon(Icon.ZOOM_OUT, Messages.text("preview.picture.zoomOut"));
    smaller.setTooltip(new Tooltip(Messages.text("preview.picture.zoomOut.tip")));
    smaller.setOnAction(event -> zoomTo(scale / STEP));
    Button larger = Buttons.icon(Icon.ZOOM_IN, Messages.text("preview.picture.zoomIn"));
    larger.setTooltip(new Tooltip(Messages.text("preview.picture.zoomIn.tip")));
    larger.setOnAction(event -> zoomTo(scale * STEP));
    Button fit = new Button(Messages.text("preview.picture.fit"));
    fit.setId("preview-fit");
    fit.setOnAction(
        event -> {
          fitted = true;
          refit();
        });
    Button actual = new Button(Messages.text("preview.picture.actual"));
    actual.setId("preview-actual");
    actual.setTooltip(new Tooltip(Messages.text("preview.picture.actual.tip")));
    actual.setOnAction(event -> zoomTo(1));
    zoom.setId("preview-zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(size, gap, smaller, zoom, larger, fit, actual);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("picture-bar");
    return bar;
  }

  private void refit() {
    Pixels pixels = shown;
    if (pixels != null && fitted) {
      double width = Math.max(1, scroll.getViewportBounds().getWidth() - AROUND);
      double height = Math.max(1, scroll.getViewportBounds().getHeight() - AROUND);
      apply(Math.min(1, Math.min(width / pixels.shownWidth(), height / pixels.shownHeight())));
    }
  }

  // What is in the middle stays there.
  private void zoomTo(double wanted) {
    Bounds view = scroll.getViewportBounds();
    zoomTo(wanted, scroll.localToScene(view.getWidth() / 2, view.getHeight() / 2));
  }

  // What is at the point of the scene stays there.
  private void zoomTo(double wanted, Point2D point) {
    double before = scale;
    Point2D held = image.sceneToLocal(point);
    fitted = false;
    apply(wanted);
    scroll.layout();
    Point2D moved = image.localToScene(held.multiply(scale / before)).subtract(point);
    Bounds view = scroll.getViewportBounds();
    Bounds content = middle.getLayoutBounds();
    scroll.setHvalue(
        scrolled(scroll.getHvalue(), moved.getX(), content.getWidth() - view.getWidth()));
    scroll.setVvalue(
        scrolled(scroll.getVvalue(), moved.getY(), content.getHeight() - view.getHeight()));
  }

  private static double scrolled(double value, double by, double room) {
    return room > 0 ? Math.clamp(value + by / room, 0, 1) : value;
  }

  private void apply(double wanted) {
    Pixels pixels = shown;
    if (pixels == null) {
      return;
    }
    scale = Math.clamp(wanted, SMALLEST, LARGEST);
    image.setFitWidth(pixels.shownWidth() * scale);
    image.setFitHeight(pixels.shownHeight() * scale);
    // Who looks at single pixels wants to see them.
    image.setSmooth(image.getFitWidth() < pixels.width() * 2.0);
    zoom.setText(Messages.text("preview.picture.zoom", Math.round(scale * 100)));
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoomTo(
          event.getDeltaY() > 0 ? scale * STEP : scale / STEP,
          new Point2D(event.getSceneX(), event.getSceneY()));
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    OptionalDouble wanted =
        switch (event.getCode()) {
          case PLUS, ADD, EQUALS -> OptionalDouble.of(scale * STEP);
          case MINUS, SUBTRACT -> OptionalDouble.of(scale / STEP);
          case DIGIT0, NUMPAD0 -> OptionalDouble.of(1);
          default -> OptionalDouble.empty();
        };
    wanted.ifPresent(
        next -> {
          zoomTo(next);
          event.consume();
        });
  }
}
