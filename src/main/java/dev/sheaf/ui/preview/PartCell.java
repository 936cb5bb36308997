package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.BlockNodes;
import dev.sheaf.ui.markdown.CodeBox;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.Stretch;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows a part of a notebook, as high as it is at the list's width.
final class PartCell extends ListCell<Part> {
  private static final double WIDEST_FIGURE = 760;

  private final PreviewViewModel model;
  private final BlockNodes nodes;
  private final CodeColours colours;
  private final StackPane page = new StackPane();
  private @Nullable Part shown;
  private Background.Task drawing = Background.Task.NONE;

  PartCell(PreviewViewModel model, BlockNodes nodes, CodeColours colours) {
    this.model = model;
    this.nodes = nodes;
    this.colours = colours;
    page.getStyleClass().add("page");
    getStyleClass().add("block-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Part part, boolean empty) {
    super.updateItem(part, empty);
    if (empty || part == null) {
      shown = null;
      drawing.cancel();
      setGraphic(null);
      return;
    }
    if (!part.equals(shown)) {
      shown = part;
      drawing.cancel();
      page.getChildren().setAll(node(part));
    }
    setGraphic(page);
  }

  private Region node(Part part) {
    return switch (part) {
      case Part.Words(var block) -> nodes.of(block);
      case Part.Source(String count, String language, String code) ->
          row(
              Messages.text("preview.notebook.in", count),
              new CodeBox(CodeColours.called(language), code, colours).root());
      case Part.Output(List<Stretch> text, boolean error) -> {
        Region box = new CodeBox(text).root();
        box.getStyleClass().add(error ? "error-output" : "output");
        yield row("", box);
      }
      case Part.Figure figure -> row("", figure(figure));
    };
  }

  private static HBox row(String prompt, Region inside) {
    Label label = new Label(prompt);
    label.getStyleClass().add("prompt");
    label.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(label, inside);
    row.getStyleClass().add("part");
    inside.setMinWidth(0);
    HBox.setHgrow(inside, Priority.ALWAYS);
    return row;
  }

  private Region figure(Part.Figure figure) {
    StackPane frame = new StackPane();
    frame.setAlignment(Pos.CENTER_LEFT);
    frame.getStyleClass().add("figure");
    drawing =
        model.draw(
            figure,
            pixels -> {
              ImageView view = new ImageView(Images.of(pixels));
              view.setPreserveRatio(true);
              view.setFitWidth(Math.min(WIDEST_FIGURE, pixels.shownWidth()));
              view.setAccessibleText(Messages.text("preview.notebook.figure"));
              frame.getChildren().setAll(view);
            },
            why -> frame.getChildren().setAll(new Label(why)));
    return frame;
  }

  // A cell asks its graphic for a height without saying how wide it will be; a text has to know.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : Math.ceil(page.prefHeight(width > 0 ? width : getWidth()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    page.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
