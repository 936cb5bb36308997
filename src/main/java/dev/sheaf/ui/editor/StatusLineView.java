package dev.sheaf.ui.editor;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// What the front file is, and the caret's place in it; what is unsaved; Discard and Save.
final class StatusLineView {
  private static final double ROOM_FOR_KEY = 620;
  private static final double ROOM_FOR_UNSAVED = 130;

  private final HBox root = new HBox();
  private final CodeView code;
  private final TextChoices choices;
  private final Button position = new Button();
  private final Label unsaved = new Label();
  private final Button discard = new Button(Messages.text("editor.discard"));
  private final Button save = Buttons.primary("");
  private final Label saveText = new Label();
  private final Label key = new Label(KeyCombination.valueOf("Shortcut+S").getDisplayText());
  private final HBox actions = new HBox(discard, save);
  private Subscription shown = Subscription.EMPTY;

  /// @param onDiscard asks first
  StatusLineView(
      EditorViewModel model, CodeView code, Runnable onSave, Runnable onDiscard, Runnable onGoTo) {
    this.code = code;
    choices = new TextChoices(code);
    root.getStyleClass().add("status-line");
    root.setAlignment(Pos.CENTER_LEFT);
    unsaved.getStyleClass().add("unsaved");
    unsaved.setId("editor-unsaved");
    unsaved.setMinWidth(0);
    position.setId("editor-position");
    position.getStyleClass().add("status-choice");
    position.setMinWidth(Region.USE_PREF_SIZE);
    position.setOnAction(event -> onGoTo.run());
    position.setTooltip(new Tooltip(Messages.text("editor.position.choose")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    discard.setId("editor-discard");
    discard.setMinWidth(Region.USE_PREF_SIZE);
    discard.visibleProperty().bind(model.offers().discardProperty());
    discard.managedProperty().bind(model.offers().discardProperty());
    discard.setOnAction(event -> onDiscard.run());
    key.getStyleClass().add("key");
    saveText.getStyleClass().add("verb");
    HBox saveGraphic = new HBox(saveText, key);
    saveGraphic.setAlignment(Pos.CENTER);
    saveGraphic.getStyleClass().add("save-graphic");
    save.setId("editor-save");
    save.setGraphic(saveGraphic);
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.accessibleTextProperty().bind(saveText.textProperty());
    save.disableProperty().bind(model.offers().saveProperty().not());
    save.setOnAction(event -> onSave.run());
    position
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::position,
                code.lineProperty(),
                code.columnProperty(),
                code.selectedProperty(),
                code.unseenProperty()));
    root.widthProperty().subscribe(width -> fit(width.doubleValue()));
    position.textProperty().subscribe(() -> fit(root.getWidth()));
    discard.managedProperty().subscribe(() -> fit(root.getWidth()));
    root.getChildren().addAll(choices.buttons());
    actions.setAlignment(Pos.CENTER);
    actions.getStyleClass().add("actions");
    root.getChildren().addAll(position, gap, unsaved, actions);
  }

  Node root() {
    return root;
  }

  /// Leaves out what is needed least.
  private void fit(double width) {
    key.setVisible(width >= ROOM_FOR_KEY);
    key.setManaged(width >= ROOM_FOR_KEY);
    double state = Math.max(ROOM_FOR_UNSAVED, unsaved.prefWidth(-1));
    double gaps = root.getSpacing() * (root.getChildren().size() - 1);
    double edges = root.snappedLeftInset() + root.snappedRightInset();
    double others = position.prefWidth(-1) + actions.prefWidth(-1) + state + gaps + edges;
    choices.fit(width - others);
  }

  private String position() {
    int selected = code.selectedProperty().get();
    String place =
        Messages.text("editor.position", code.lineProperty().get(), code.columnProperty().get());
    String all = selected == 0 ? place : Messages.text("editor.position.selected", place, selected);
    String unseen = code.unseenProperty().get();
    return unseen.isEmpty() ? all : Messages.text("editor.position.unseen", all, unseen);
  }

  /// @param document the front file's text
  void show(EditedGist gist, ObservableValue<Optional<CodeDocument>> document) {
    shown.unsubscribe();
    Runnable render = () -> render(Status.of(gist));
    shown =
        Subscription.combine(
            gist.editProperty().subscribe(render),
            gist.frontProperty().subscribe(render),
            gist.savingProperty().subscribe(render),
            gist.draftKeptProperty().subscribe(render),
            gist.queuedProperty().subscribe(render),
            document.subscribe(this::follow));
    render.run();
  }

  private void follow(Optional<CodeDocument> document) {
    choices.follow(document);
    position.setVisible(document.isPresent());
    position.setManaged(document.isPresent());
  }

  private void render(Status status) {
    unsaved.setText(status.unsaved());
    unsaved.setAccessibleText(status.spoken());
    unsaved.setTooltip(status.spoken().isEmpty() ? null : new Tooltip(status.spoken()));
    saveText.setText(status.verb());
    save.setVisible(status.changeable());
    save.setManaged(status.changeable());
    fit(root.getWidth());
  }
}
