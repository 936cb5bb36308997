package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was typed and not saved, as the first of the revisions; a click opens it.
final class DraftEntry {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label added = new Label();
  private final Label removed = new Label();
  private final ShareBar bar = new ShareBar();
  private final HBox root;
  private final Runnable open;
  private final Runnable leave;

  /// @param shown whether it stands in place of the editor
  /// @param leave moves the focus to the revisions below
  DraftEntry(ObservableValue<Boolean> shown, Runnable open, Runnable leave) {
    this.open = open;
    this.leave = leave;
    StackPane sign = new StackPane(Icon.EDIT.node());
    sign.getStyleClass().add("sign");
    Label title = new Label(Messages.text("history.draft"));
    title.getStyleClass().add("title");
    Label now = new Label(Messages.text("history.draft.now"));
    now.getStyleClass().add("version");
    added.getStyleClass().add("added");
    removed.getStyleClass().add("removed");
    HBox counts = new HBox(now, added, removed);
    counts.getStyleClass().add("counts");
    VBox words = new VBox(title, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    root = new HBox(sign, words, bar);
    root.setId("history-draft");
    root.setAlignment(Pos.TOP_LEFT);
    root.getStyleClass().addAll("revision-row", "draft-entry");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.BUTTON);
    root.setMinHeight(RevisionCell.HEIGHT);
    root.setPrefHeight(RevisionCell.HEIGHT);
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
    root.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            root.requestFocus();
            open.run();
          }
        });
    root.setOnKeyPressed(this::press);
    shown.subscribe(is -> root.pseudoClassStateChanged(SELECTED, is));
  }

  Region root() {
    return root;
  }

  void show(LineCount lines) {
    added.setText(Messages.text("history.row.added", lines.added()));
    removed.setText(Messages.text("history.row.removed", lines.removed()));
    bar.show(lines);
    root.setAccessibleText(Messages.text("history.draft.spoken", lines.added(), lines.removed()));
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      open.run();
      event.consume();
    } else if (code == KeyCode.DOWN) {
      leave.run();
      event.consume();
    }
  }
}
