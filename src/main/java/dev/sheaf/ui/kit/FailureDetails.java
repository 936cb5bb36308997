package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a failure is to those who look for its cause; hidden until one asks for it.
final class FailureDetails {
  private static final int ROWS = 3;

  private final ToggleButton opener = new ToggleButton(Messages.text("state.details"));
  private final VBox root = new VBox();

  FailureDetails(Failure failure) {
    String words = DisplayText.line(failure.toString());
    TextArea text = new TextArea(words);
    text.getStyleClass().add("code");
    text.setAccessibleText(Messages.text("state.details"));
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setPrefWidth(0);
    Button copy = Buttons.labelled(Icon.COPY, Messages.text("state.details.copy"));
    copy.setOnAction(event -> Clipboard.copy(words));
    root.getStyleClass().add("details");
    root.getChildren().addAll(text, copy);
    root.visibleProperty().bind(opener.selectedProperty());
    root.managedProperty().bind(root.visibleProperty());
    opener.getStyleClass().add("pill");
  }

  /// Shows and hides them.
  ToggleButton opener() {
    return opener;
  }

  Region root() {
    return root;
  }
}
