package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The description as a title that turns into a field when clicked.
final class DescriptionView {
  private static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("editable");

  private final StackPane root = new StackPane();
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final Consumer<String> onDescribe;
  private String description = "";
  private boolean editable;
  private boolean always;

  DescriptionView(Consumer<String> onDescribe) {
    this.onDescribe = onDescribe;
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinWidth(0);
    title.setId("editor-title");
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    title.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            edit();
          }
        });
    title.addEventHandler(KeyEvent.KEY_PRESSED, this::startByKey);
    CutText.explain(title);
    field.setId("editor-description");
    field.getStyleClass().add("description-field");
    field.setPromptText(Messages.text("editor.description.prompt"));
    field.setAccessibleText(Messages.text("editor.description"));
    field.setMaxWidth(Region.USE_COMPUTED_SIZE);
    field.setVisible(false);
    field.managedProperty().bind(field.visibleProperty());
    title.managedProperty().bind(title.visibleProperty());
    field.setOnAction(event -> commit());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::cancelByKey);
    field.focusedProperty().subscribe(this::blur);
    field.textProperty().subscribe(this::tellAtOnce);
    root.getChildren().addAll(title, field);
  }

  Node root() {
    return root;
  }

  void show(Head head) {
    description = head.description();
    editable = head.changeable();
    always = false;
    if (head.saved() == null && !field.getText().strip().equals(description)) {
      field.setText(description);
    }
    if (!field.isFocused() || head.saved() == null) {
      turn(head.saved() == null);
    }
    always = head.saved() == null;
    title.setText(head.title());
    title.pseudoClassStateChanged(EDITABLE, editable);
    title.setFocusTraversable(editable);
    title.setCursor(editable ? Cursor.TEXT : Cursor.DEFAULT);
    title.setAccessibleText(
        editable ? Messages.text("editor.description.spoken", head.title()) : head.title());
  }

  /// Turns into a field with the whole description, tags and all.
  void edit() {
    if (editable && !field.isVisible()) {
      field.setText(description);
      turn(true);
    }
    if (field.isVisible()) {
      field.requestFocus();
      field.end();
    }
  }

  // There is no title yet that the field could turn back into.
  private void tellAtOnce(String text) {
    if (always) {
      onDescribe.accept(text);
    }
  }

  private void turn(boolean toField) {
    field.setVisible(toField);
    title.setVisible(!toField);
    HBox.setHgrow(root, toField ? Priority.ALWAYS : Priority.NEVER);
  }

  /// Takes what stands in the field, if it is one now.
  void commit() {
    if (field.isVisible() && !always) {
      turn(false);
      if (!field.getText().strip().equals(description)) {
        onDescribe.accept(field.getText());
      }
    }
  }

  private void blur(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void startByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      edit();
      event.consume();
    }
  }

  private void cancelByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !always) {
      turn(false);
      title.requestFocus();
      event.consume();
    }
  }
}
