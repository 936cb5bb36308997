package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A file in which something is found, or one match in it.
final class FindCell extends ListCell<FindRow> {
  private final HBox row = new HBox();

  FindCell() {
    getStyleClass().add("find-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.setPrefWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(row.widthProperty());
    clip.heightProperty().bind(row.heightProperty());
    row.setClip(clip);
  }

  @Override
  protected void updateItem(FindRow item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty ? null : row);
    setAccessibleText(null);
    if (!empty) {
      show(item);
    }
  }

  private void show(FindRow item) {
    switch (item) {
      case FindRow.File(FoundFile file) -> {
        String count = Messages.text(file.more() ? "find.more" : "find.number", file.count());
        row.getChildren()
            .setAll(
                Icon.FILE.node(),
                label(DisplayText.line(file.name()), "file"),
                label(count, "badge"));
        setAccessibleText(Messages.text("find.all.file", file.name(), file.count()));
      }
      case FindRow.Line(FoundLine line) -> {
        row.getChildren()
            .setAll(
                label(Messages.text("find.number", line.line()), "number"),
                text(line.before(), "plain"),
                text(line.marked(), "found"),
                text(line.after(), "plain"));
        setAccessibleText(Messages.text("find.all.line", line.line(), line.spoken()));
      }
    }
  }

  private static Node text(String text, String styleClass) {
    Label label = label(text, styleClass);
    label.getStyleClass().add("code");
    return label;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
