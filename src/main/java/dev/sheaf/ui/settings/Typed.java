package dev.sheaf.ui.settings;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes fields for words, with their name above; what was typed counts once Enter is pressed or
/// the field is left.
final class Typed {
  private Typed() {}

  static TextField field(
      String id, String prompt, ObservableValue<String> now, Consumer<String> taker) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    now.subscribe(field::setText);
    Runnable take =
        () -> {
          if (!field.getText().equals(now.getValue())) {
            taker.accept(field.getText());
            // What was typed may have been read as something shorter.
            field.setText(now.getValue());
          }
        };
    field.setOnAction(event -> take.run());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                take.run();
              }
            });
    return field;
  }

  /// A control with its name above.
  static VBox named(String name, Region control) {
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("small-name");
    control.setAccessibleText(name);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox named = new VBox(label, control);
    named.getStyleClass().add("named");
    return named;
  }
}
