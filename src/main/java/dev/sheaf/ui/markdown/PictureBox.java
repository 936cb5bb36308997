package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Inline;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Stands where a picture would be: says what it shows and where it is, and fetches it on a click.
final class PictureBox {
  private static final double WIDEST = 720;

  private final StackPane root = new StackPane();
  private final FetchedPictures outside;
  private final Label words = new Label();

  PictureBox(Inline.Picture picture, FetchedPictures outside) {
    this.outside = outside;
    String alt = Visible.of(picture.alt());
    String address = Visible.of(picture.address());
    words.setText(alt.isBlank() ? Messages.text("markdown.picture") : alt);
    words.getStyleClass().add("alt");
    words.setGraphic(Icon.PICTURE.node());
    Label where = new Label(address);
    where.getStyleClass().add("where");
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox box = new HBox(words, where);
    box.getStyleClass().add("picture-box");
    if (Target.of(picture.address()) instanceof Target.Web(URI page)) {
      Button load = new Button(Messages.text("markdown.picture.load"));
      load.getStyleClass().add("small");
      load.setTooltip(new Tooltip(address));
      load.setAccessibleText(
          Messages.text("markdown.picture.load.spoken", words.getText(), address));
      load.setOnAction(
          event -> {
            load.setDisable(true);
            fetch(page, load);
          });
      box.getChildren().add(load);
    }
    Tooltip.install(where, new Tooltip(address));
    root.getStyleClass().add("picture");
    root.getChildren().add(box);
    if (Target.of(picture.address()) instanceof Target.Web(URI page)) {
      outside.kept(page).ifPresent(this::show);
    }
  }

  Node root() {
    return root;
  }

  private void fetch(URI page, Button load) {
    outside.fetch(
        page,
        this::show,
        why -> {
          words.setText(why);
          words.setGraphic(Icon.FAILED.node());
          load.setDisable(false);
        });
  }

  private void show(Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(WIDEST, image.getWidth()));
    view.setAccessibleText(words.getText());
    Tooltip.install(view, new Tooltip(words.getText()));
    root.getChildren().setAll(view);
  }
}
