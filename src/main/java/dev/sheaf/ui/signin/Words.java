package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /// Puts a sign before the first line of a problem, however many there are.
  static HBox marked(Label problem) {
    HBox line = new HBox(Icon.WARNING.node(), problem);
    line.getStyleClass().add("problem-line");
    line.visibleProperty().bind(problem.visibleProperty());
    line.managedProperty().bind(problem.visibleProperty());
    HBox.setHgrow(problem, Priority.ALWAYS);
    return line;
  }
}
