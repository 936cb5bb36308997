package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The one window for errors nobody thought of, with details to copy; never two at a time.
public final class UnexpectedView {
  private final Runnable openLogs;
  private boolean open;

  /// @param openLogs shows the folder of the log files
  public UnexpectedView(Runnable openLogs) {
    this.openLogs = openLogs;
  }

  /// Shows the window, unless it is open.
  public void show(@Nullable Window owner, String details) {
    if (open) {
      return;
    }
    open = true;
    ButtonType copy = new ButtonType(Messages.text("unexpected.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType logs = new ButtonType(Messages.text("unexpected.logs"), ButtonBar.ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.NONE, "", copy, logs, ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(Messages.text("unexpected.title"));
    alert.setHeaderText(null);
    alert.setResizable(true);
    alert.getDialogPane().setContent(content(details));
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().getStyleClass().add("unexpected");
    keepOpen(alert, copy, () -> Clipboard.copy(details));
    keepOpen(alert, logs, openLogs);
    alert.setOnHidden(event -> open = false);
    alert.show();
  }

  private static Node content(String details) {
    Label text = new Label(Messages.text("unexpected.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    TextArea area = new TextArea(details);
    area.setId("unexpected-details");
    area.setAccessibleText(Messages.text("unexpected.details"));
    area.setEditable(false);
    VBox.setVgrow(area, Priority.ALWAYS);
    VBox content = new VBox(text, area);
    content.getStyleClass().add("content");
    return content;
  }

  private static void keepOpen(Alert alert, ButtonType type, Runnable verb) {
    alert
        .getDialogPane()
        .lookupButton(type)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              event.consume();
              verb.run();
            });
  }
}
