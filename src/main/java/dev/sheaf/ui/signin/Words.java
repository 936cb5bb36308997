package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that wrap and never lose their last line.
final class Words {
  private Words() {}

  static Label of(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Says what is wrong below a field, and takes no room while nothing is.
  static Label problem(String id) {
    Label label = of("", "problem");
    label.setId(id);
    label.setGraphic(Icon.WARNING.node());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
