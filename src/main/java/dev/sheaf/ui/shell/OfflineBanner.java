package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says over list and editor that the host does not answer, since when, and what is shown instead.
final class OfflineBanner {
  private final HBox root = new HBox();

  OfflineBanner(SyncViewModel model) {
    root.setId("offline-banner");
    root.getStyleClass().add("offline-banner");
    Label text = new Label();
    text.textProperty().bind(model.texts().offlineProperty());
    text.setTooltip(new Tooltip());
    text.getTooltip().textProperty().bind(text.textProperty());
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button again = new Button(Messages.text("sync.again"));
    again.setOnAction(event -> model.resume());
    again.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(Icon.OFFLINE.node(), text, again);
    root.visibleProperty().bind(model.texts().offlineProperty().isNotEmpty());
    root.managedProperty().bind(root.visibleProperty());
  }

  Region root() {
    return root;
  }
}
