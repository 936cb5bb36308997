package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The field below the comments.
final class ComposerView {
  private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");
  private static final int ROWS = 4;
  private static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");

  private final Composer model;
  private final VBox root = new VBox();
  private final TextArea text = new TextArea();
  private final Label count = new Label();
  private final Button send = Buttons.primary("");

  ComposerView(Composer model) {
    this.model = model;
    text.setId("comment-text");
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setPrefWidth(0);
    text.setPromptText(Messages.text("comments.write.prompt"));
    text.setAccessibleText(Messages.text("comments.write.prompt"));
    text.textProperty().bindBidirectional(model.textProperty());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    count.setId("comment-count");
    count.getStyleClass().add("count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cancel = new Button(Messages.text("comments.write.cancel"));
    cancel.setId("comment-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.visibleProperty().bind(model.editingProperty());
    cancel.managedProperty().bind(model.editingProperty());
    cancel.setOnAction(event -> model.cancel());
    send.setId("comment-send");
    send.setMinWidth(Region.USE_PREF_SIZE);
    send.setOnAction(event -> model.send());
    HBox line = new HBox(count, gap, cancel, send);
    line.getStyleClass().add("line");
    root.getStyleClass().add("composer");
    root.getChildren().addAll(text, line);
    model.textProperty().subscribe(this::render);
    model.sendingProperty().subscribe(this::render);
    model.editingProperty().subscribe(this::render);
    render();
    model
        .editingProperty()
        .subscribe(
            editing -> {
              if (editing) {
                text.requestFocus();
              }
            });
  }

  Region root() {
    return root;
  }

  private void press(KeyEvent event) {
    if (SEND.match(event)) {
      model.send();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.editingProperty().get()) {
      model.cancel();
      event.consume();
    }
  }

  private void render() {
    send.setDisable(!model.canSend());
    send.setText(
        Messages.text(
            model.editingProperty().get() ? "comments.write.save" : "comments.write.send"));
    count.setText(model.count());
    count.pseudoClassStateChanged(TOO_LONG, model.isTooLong());
  }
}
