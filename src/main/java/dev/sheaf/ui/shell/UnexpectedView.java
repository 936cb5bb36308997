package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
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
    Alert alert =
        new Alert(
            Alert.AlertType.NONE, Messages.text("unexpected.text"), copy, logs, ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(Messages.text("unexpected.title"));
    alert.setHeaderText(null);
    TextArea area = new TextArea(details);
    area.setId("unexpected-details");
    area.setEditable(false);
    alert.getDialogPane().setExpandableContent(area);
    keepOpen(alert, copy, () -> Clipboard.copy(details));
    keepOpen(alert, logs, openLogs);
    alert.setOnHidden(event -> open = false);
    alert.show();
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
