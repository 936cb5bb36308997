package dev.sheaf.ui.code;

import atlantafx.base.theme.Styles;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// Makes what the bars over a text are made of; each tooltip names the key.
final class FindButtons {
  private FindButtons() {}

  static TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(Messages.text(name));
    field.setAccessibleText(Messages.text(name));
    return field;
  }

  static Button icon(String id, Icon icon, String name, KeyCombination keys, Runnable verb) {
    Button button = Buttons.icon(icon, Messages.text(name));
    button.setId(id);
    button.setTooltip(tip(name, keys));
    button.setOnAction(event -> verb.run());
    return button;
  }

  static Button labelled(String id, String name, String tip, KeyCombination keys, Runnable verb) {
    Button button = new Button(Messages.text(name));
    button.setId(id);
    button.setTooltip(tip(tip, keys));
    button.setAccessibleText(Messages.text(tip));
    button.setOnAction(event -> verb.run());
    return button;
  }

  /// An option whose sign is a short text, as it would stand in the file.
  static ToggleButton option(String id, String sign, String name, FindKey key, BooleanProperty on) {
    Label label = new Label(sign);
    label.getStyleClass().add("sign");
    return option(id, label, name, key.keys(), on);
  }

  static ToggleButton option(
      String id, Node sign, String name, KeyCombination keys, BooleanProperty on) {
    ToggleButton button = new ToggleButton(null, sign);
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "find-option");
    button.setAccessibleText(Messages.text(name));
    button.setTooltip(tip(name, keys));
    button.selectedProperty().bindBidirectional(on);
    return button;
  }

  private static Tooltip tip(String name, KeyCombination keys) {
    return new Tooltip(Messages.text("find.tip", Messages.text(name), keys.getDisplayText()));
  }
}
