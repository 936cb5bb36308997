package dev.sheaf.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a question that must be answered before something is lost.
public final class Confirm {
  private Confirm() {}

  /// Whether the person chose `action` rather than Cancel.
  public static boolean ask(@Nullable Window owner, String title, String text, String action) {
    ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
    return choose(owner, title, text, yes).filter(yes::equals).isPresent();
  }

  /// Which of `actions` the person chose; empty for Cancel.
  public static Optional<ButtonType> choose(
      @Nullable Window owner, String title, String text, ButtonType... actions) {
    Alert alert = new Alert(Alert.AlertType.NONE, text, actions);
    alert.getButtonTypes().add(ButtonType.CANCEL);
    alert.setHeaderText(title);
    alert.setTitle(title);
    alert.initOwner(owner);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().getStyleClass().add("confirm");
    Node first = alert.getDialogPane().lookupButton(actions[0]);
    first.getStyleClass().add("primary");
    return alert.showAndWait().filter(chosen -> chosen != ButtonType.CANCEL);
  }
}
