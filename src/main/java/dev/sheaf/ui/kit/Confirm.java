package dev.sheaf.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a question that must be answered before something is lost.
public final class Confirm {
  private Confirm() {}

  /// Whether the person chose `action` rather than Cancel; Enter chooses it.
  public static boolean ask(@Nullable Window owner, String title, String text, String action) {
    return ask(owner, title, words(text), action);
  }

  /// The same with more than words.
  public static boolean ask(@Nullable Window owner, String title, Node content, String action) {
    ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
    Alert alert = alert(owner, title, content, yes);
    alert.getDialogPane().lookupButton(yes).getStyleClass().add("primary");
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /// The same where `action` loses something for good: Enter chooses Cancel.
  public static boolean askToLose(
      @Nullable Window owner, String title, String text, String action) {
    return askToLose(owner, title, words(text), action);
  }

  /// The same with more than words.
  public static boolean askToLose(
      @Nullable Window owner, String title, Node content, String action) {
    ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.FINISH);
    Alert alert = alert(owner, title, content, yes);
    Button lose = (Button) alert.getDialogPane().lookupButton(yes);
    lose.getStyleClass().add(Styles.DANGER);
    lose.setDefaultButton(false);
    Button keep = (Button) alert.getDialogPane().lookupButton(ButtonType.CANCEL);
    keep.setDefaultButton(true);
    alert.setOnShown(event -> keep.requestFocus());
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.getStyleClass().add("content");
    return words;
  }

  private static Alert alert(@Nullable Window owner, String title, Node content, ButtonType yes) {
    Alert alert = new Alert(Alert.AlertType.NONE, "", yes, ButtonType.CANCEL);
    alert.getDialogPane().setContent(content);
    alert.setHeaderText(title);
    alert.setTitle(title);
    alert.initOwner(owner);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().getStyleClass().add("confirm");
    return alert;
  }
}
