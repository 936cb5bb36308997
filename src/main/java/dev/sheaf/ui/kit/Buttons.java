package dev.sheaf.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Makes the kinds of buttons the app has.
public final class Buttons {
  private Buttons() {}

  /// A button that is only an icon, with its name for screen readers and as a tooltip.
  public static Button icon(Icon icon, String name) {
    Button button = new Button(null, icon.node());
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "icon-only");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /// A button that is only an icon and stays pressed, with its name for screen readers and as a
  /// tooltip.
  public static ToggleButton toggle(Icon icon, String name) {
    ToggleButton button = new ToggleButton(null, icon.node());
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "icon-only");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  public static Button labelled(Icon icon, String text) {
    return new Button(text, icon.node());
  }

  /// The one button of a pane that does what the pane is for.
  public static Button primary(String text) {
    Button button = new Button(text);
    button.getStyleClass().add("primary");
    return button;
  }
}
