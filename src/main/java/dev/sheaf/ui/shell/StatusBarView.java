package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the bottom: online or not, who is signed in, how large the library is.
public final class StatusBarView {
  private final HBox root = new HBox();

  public StatusBarView(WindowViewModel model) {
    Label connection = new Label();
    connection.textProperty().bind(model.connectionProperty());
    connection.setId("status-connection");
    Label size = new Label();
    size.textProperty().bind(model.librarySizeProperty());
    size.setId("status-size");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    size.setMinWidth(Region.USE_PREF_SIZE);
    root.getStyleClass().add("status-bar");
    root.setAccessibleText(Messages.text("shell.status"));
    root.getChildren().addAll(connection, space, size);
  }

  public Region root() {
    return root;
  }
}
