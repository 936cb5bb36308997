package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A field whose text is hidden until asked for.
final class SecretField {
  private final PasswordField hidden = new PasswordField();
  private final TextField shown = new TextField();
  private final ToggleButton reveal = new ToggleButton();
  private final Tooltip tooltip = new Tooltip();
  private final HBox root;

  SecretField(StringProperty text, String id, String name, String prompt) {
    hidden.setId(id);
    for (TextField field : new TextField[] {hidden, shown}) {
      field.textProperty().bindBidirectional(text);
      field.setAccessibleText(name);
      field.setPromptText(prompt);
      field.getStyleClass().add("secret");
      field.managedProperty().bind(field.visibleProperty());
    }
    shown.visibleProperty().bind(reveal.selectedProperty());
    hidden.visibleProperty().bind(reveal.selectedProperty().not());
    reveal.setId(id + "-reveal");
    reveal.getStyleClass().addAll("icon-only", "flat");
    reveal.setTooltip(tooltip);
    reveal.selectedProperty().subscribe(this::name);
    StackPane fields = new StackPane(hidden, shown);
    HBox.setHgrow(fields, Priority.ALWAYS);
    root = new HBox(fields, reveal);
    root.getStyleClass().add("secret-field");
  }

  private void name(boolean revealed) {
    String name = Messages.text(revealed ? "signin.token.hide" : "signin.token.show");
    reveal.setGraphic((revealed ? Icon.HIDE : Icon.SHOW).node());
    reveal.setAccessibleText(name);
    tooltip.setText(name);
  }

  HBox root() {
    return root;
  }

  void focus() {
    (reveal.isSelected() ? shown : hidden).requestFocus();
  }

  /// Hides the text again.
  void hide() {
    reveal.setSelected(false);
  }
}
