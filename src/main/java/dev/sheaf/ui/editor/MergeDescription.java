package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks which description stays, where both wrote another one.
final class MergeDescription {
  private final HBox root = new HBox();
  private final TextField field = new TextField();
  private final Button mine = new Button(Messages.text("editor.merge.keepMine"));
  private final Button theirs = new Button(Messages.text("editor.merge.takeTheirs"));

  MergeDescription() {
    Label name = new Label(Messages.text("editor.merge.description"));
    name.setMinWidth(Region.USE_PREF_SIZE);
    field.setId("merge-description");
    field.setAccessibleText(Messages.text("editor.merge.description"));
    field.setPromptText(Messages.text("editor.merge.description.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    mine.setId("merge-description-mine");
    theirs.setId("merge-description-theirs");
    for (Button button : new Button[] {mine, theirs}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    root.getStyleClass().add("merge-description");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().addAll(name, field, mine, theirs);
  }

  Node root() {
    return root;
  }

  void show(MergeSession session) {
    List<String> both = session.descriptions();
    root.setVisible(!both.isEmpty());
    root.setManaged(!both.isEmpty());
    if (both.isEmpty()) {
      return;
    }
    field.setOnKeyTyped(event -> session.describe(field.getText()));
    field.clear();
    offer(mine, both.getFirst(), session);
    offer(theirs, both.getLast(), session);
  }

  private void offer(Button button, String text, MergeSession session) {
    button.setTooltip(new Tooltip(text.isEmpty() ? Messages.text("editor.merge.empty") : text));
    button.setOnAction(
        event -> {
          field.setText(text);
          session.describe(text);
        });
  }
}
