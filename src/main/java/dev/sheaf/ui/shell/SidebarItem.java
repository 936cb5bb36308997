package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.SidebarSection.Line;
import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The button of one line of the sidebar.
final class SidebarItem {
  private final ToggleButton root = new ToggleButton();
  private final Label count = new Label();
  private final Label fresh = new Label();
  private Line line;

  /// @param lead stands before the words; null for nothing
  SidebarItem(Line line, @Nullable Node lead, Runnable onPressed) {
    this.line = line;
    Label name = new Label(line.label());
    CutText.explain(name);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    fresh.getStyleClass().add("fresh");
    fresh.setMinWidth(Region.USE_PREF_SIZE);
    fresh.managedProperty().bind(fresh.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(name, space, fresh, count);
    if (lead != null) {
      row.getChildren().addFirst(lead);
    }
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    root.setGraphic(row);
    root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    root.setId("shelf-" + line.id());
    root.getStyleClass().add("sidebar-item");
    root.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(root.widthProperty().subtract(18));
    root.setOnAction(
        event -> {
          // A toggle lets go when it is pressed twice; a place stays open.
          root.setSelected(true);
          onPressed.run();
        });
    show(line);
  }

  ToggleButton root() {
    return root;
  }

  Line line() {
    return line;
  }

  /// Takes the same line with another count.
  void show(Line now) {
    line = now;
    String number =
        now.count().isEmpty()
            ? ""
            : NumberFormat.getIntegerInstance().format(now.count().getAsInt());
    count.setText(number);
    fresh.setText(Messages.text("shell.shelf.fresh", now.fresh()));
    fresh.setVisible(now.fresh() > 0);
    String counted =
        number.isEmpty()
            ? now.label()
            : Messages.text("shell.shelf.accessible", now.label(), number);
    root.setAccessibleText(now.fresh() > 0 ? counted + ", " + fresh.getText() : counted);
  }
}
