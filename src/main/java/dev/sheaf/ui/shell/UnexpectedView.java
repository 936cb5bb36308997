package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The one window for errors nobody thought of, with details to copy; never two at a time.
public final class UnexpectedView {
  private boolean open;

  public void show(@Nullable Window owner, Throwable error) {
    if (open) {
      return;
    }
    open = true;
    StringWriter details = new StringWriter();
    error.printStackTrace(new PrintWriter(details, true));
    ButtonType copy = new ButtonType(Messages.text("unexpected.copy"), ButtonBar.ButtonData.LEFT);
    Alert alert =
        new Alert(Alert.AlertType.NONE, Messages.text("unexpected.text"), copy, ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle(Messages.text("unexpected.title"));
    alert.setHeaderText(Messages.text("unexpected.title"));
    TextArea area = new TextArea(details.toString());
    area.setEditable(false);
    alert.getDialogPane().setExpandableContent(area);
    alert.setOnHidden(event -> open = false);
    alert
        .resultProperty()
        .subscribe(
            result -> {
              if (result == copy) {
                Clipboard.copy(details.toString());
              }
            });
    alert.show();
  }
}
