package dev.sheaf.ui.kit;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// A person's round picture; their initial until it is there, or where it cannot be read.
public final class AvatarView {
  // To decode a picture again for each row that comes into sight would hold up scrolling.
  private static final Map<Double, Map<byte[], Image>> DECODED = new HashMap<>();

  private final StackPane root = new StackPane();
  private final double size;

  public AvatarView(String login, double size) {
    this.size = size;
    Label initial = new Label(initialOf(login));
    initial.getStyleClass().add("initial");
    root.getStyleClass().add("avatar");
    root.getChildren().add(initial);
    root.setMinSize(size, size);
    root.setMaxSize(size, size);
    root.setClip(new Circle(size / 2, size / 2, size / 2));
    root.setAccessibleText(login);
  }

  public Node root() {
    return root;
  }

  /// Shows the picture; one that is no picture is ignored.
  public void show(byte[] picture) {
    Image image =
        DECODED
            .computeIfAbsent(size, side -> new WeakHashMap<>())
            .computeIfAbsent(
                picture,
                bytes ->
                    new Image(new ByteArrayInputStream(bytes), size * 2, size * 2, true, true));
    if (image.isError()) {
      return;
    }
    ImageView view = new ImageView(image);
    view.setFitWidth(size);
    view.setFitHeight(size);
    root.getChildren().setAll(view);
  }

  private static String initialOf(String login) {
    return login.isEmpty()
        ? "?"
        : Character.toString(login.codePointAt(0)).toUpperCase(Locale.ROOT);
  }
}
