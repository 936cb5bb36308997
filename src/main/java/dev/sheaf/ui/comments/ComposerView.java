package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FieldKey;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.MarkdownView;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The field below the comments, and how what is in it will look.
final class ComposerView {
  private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_ROWS = 10;
  private static final KeyCombination SEND = FieldKey.SEND_COMMENT.combination();

  private final Composer model;
  private final VBox root = new VBox();
  private final TextArea text = new TextArea();
  private final MarkdownView look;
  private final ToggleButton write = new ToggleButton(Messages.text("comments.write.write"));
  private final ToggleButton preview = new ToggleButton(Messages.text("comments.write.preview"));
  private final Label what = new Label();
  private final Label count = new Label();
  private final Label tooLong = new Label(Messages.text("comments.write.tooLong"));
  private final Button cancel = new Button(Messages.text("comments.write.cancel"));
  private final Button send = Buttons.primary("");

  ComposerView(Composer model, MarkdownView look) {
    this.model = model;
    this.look = look;
    root.getStyleClass().add("composer");
    root.setMinHeight(Region.USE_PREF_SIZE);
    tooLong.getStyleClass().add("problem");
    tooLong.setWrapText(true);
    tooLong.setMinHeight(Region.USE_PREF_SIZE);
    tooLong.managedProperty().bind(tooLong.visibleProperty());
    root.getChildren().addAll(tabs(), field(), tooLong, buttons());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.textProperty().subscribe(this::render);
    model.sendingProperty().subscribe(this::render);
    model.editingProperty().subscribe(this::render);
    model.previewProperty().subscribe(look::show);
    model.editingProperty().subscribe((before, editing) -> focus());
    render();
  }

  private Region tabs() {
    ToggleGroup group = new ToggleGroup();
    write.setId("comment-write");
    preview.setId("comment-preview");
    for (ToggleButton tab : new ToggleButton[] {write, preview}) {
      tab.setToggleGroup(group);
      tab.setMinWidth(Region.USE_PREF_SIZE);
    }
    write.setOnAction(event -> turn(false));
    preview.setOnAction(event -> turn(true));
    write.setSelected(true);
    write.getStyleClass().add("left-pill");
    preview.getStyleClass().add("right-pill");
    what.getStyleClass().add("count");
    what.setMinWidth(0);
    count.setId("comment-count");
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox tabs = new HBox(write, preview);
    tabs.getStyleClass().add("pills");
    HBox line = new HBox(tabs, what, gap, count);
    line.getStyleClass().add("line");
    return line;
  }

  private Region field() {
    text.setId("comment-text");
    text.setWrapText(true);
    text.setPrefRowCount(FEWEST_ROWS);
    text.setPrefWidth(0);
    text.setPromptText(Messages.text("comments.write.prompt"));
    text.setAccessibleText(Messages.text("comments.write.prompt"));
    text.textProperty().bindBidirectional(model.textProperty());
    look.root().getStyleClass().add("comment-look");
    look.root().setVisible(false);
    // Both are as high as the text is, so that nothing jumps when one takes the other's place.
    look.root().setPrefSize(0, 0);
    return new StackPane(text, look.root());
  }

  private Region buttons() {
    Label hint = new Label(Messages.text("comments.write.hint"));
    hint.getStyleClass().add("count");
    hint.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    cancel.setId("comment-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.managedProperty().bind(cancel.visibleProperty());
    cancel.setOnAction(event -> model.cancel());
    send.setId("comment-send");
    send.setMinWidth(Region.USE_PREF_SIZE);
    send.setTooltip(new Tooltip(SEND.getDisplayText()));
    send.setOnAction(event -> send());
    HBox line = new HBox(hint, gap, cancel, send);
    line.getStyleClass().add("line");
    return line;
  }

  Region root() {
    return root;
  }

  /// Lets one write on at the end of what is written.
  void focus() {
    turn(false);
    text.requestFocus();
    text.end();
  }

  private void turn(boolean toPreview) {
    write.setSelected(!toPreview);
    preview.setSelected(toPreview);
    look.root().setVisible(toPreview);
    text.setVisible(!toPreview);
    if (toPreview) {
      model.preview();
    }
  }

  private void press(KeyEvent event) {
    if (SEND.match(event)) {
      send();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.editingProperty().get()) {
      model.cancel();
      event.consume();
    }
  }

  private void send() {
    if (model.canSend()) {
      turn(false);
      model.send();
    }
  }

  private void render() {
    boolean editing = model.editingProperty().get();
    send.setDisable(!model.canSend());
    send.setText(Messages.text(editing ? "comments.write.save" : "comments.write.send"));
    cancel.setVisible(editing);
    what.setText(editing ? Messages.text("comments.write.editing") : "");
    count.setText(model.count());
    count.pseudoClassStateChanged(TOO_LONG, model.isTooLong());
    tooLong.setVisible(model.isTooLong());
    if (look.root().isVisible()) {
      model.preview();
    }
    long rows = text.getText().chars().filter(c -> c == '\n').count() + 1;
    text.setPrefRowCount(Math.clamp(rows, FEWEST_ROWS, MOST_ROWS));
  }
}
