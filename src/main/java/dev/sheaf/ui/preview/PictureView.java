package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
    if (before == null
        || before.shownWidth() != pixels.shownWidth()
        || before.shownHeight() != pixels.shownHeight()) {
      fitted = true;
    }
    refit();
  }

  private HBox bar() {
    Button smaller = Buttons.icon(Icon.ZOOM_OUT, Messages.text("preview.picture.zoomOut"));
    smaller.setOnAction(event -> zoomTo(scale / STEP));
    Button larger = Buttons.icon(Icon.ZOOM_IN, Messages.text("preview.picture.zoomIn"));
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
    actual.setOnAction(event -> zoomTo(1));
    zoom.setId("preview-zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
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

  private void zoomTo(double wanted) {
    fitted = false;
    apply(wanted);
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
      zoomTo(event.getDeltaY() > 0 ? scale * STEP : scale / STEP);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD) {
      zoomTo(scale * STEP);
      event.consume();
    } else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
      zoomTo(scale / STEP);
      event.consume();
    }
  }
}
