package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.editor.Twin.TextOf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Picker;
import java.util.Optional;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A gist and its copy with the other visibility side by side, in the editor's place.
final class TwinView {
  private final EditorViewModel model;
  private final DiffView diff;
  private final Label told = new Label();
  private final Button files = new Button();
  private final Picker<TextOf> picker;
  private final Button create = Buttons.primary("");
  private final Button edit = new Button();
  private final Button drop = new Button();
  private final VBox root = new VBox();
  private Subscription following = Subscription.EMPTY;

  /// @param look how code is shown
  /// @param save sends the copy, after whatever has to be asked
  TwinView(EditorViewModel model, Background background, CodeLook look, Runnable save) {
    this.model = model;
    diff = new DiffView(background);
    diff.look().follow(look);
    told.setId("twin-told");
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    create.setId("twin-create");
    create.setOnAction(event -> save.run());
    create.managedProperty().bind(create.visibleProperty());
    edit.setId("twin-edit");
    edit.setOnAction(event -> model.twins().leave());
    drop.setId("twin-drop");
    drop.setOnAction(event -> model.twins().drop());
    files.setId("twin-files");
    files.setGraphic(Icon.DOWN.node());
    files.setContentDisplay(ContentDisplay.RIGHT);
    picker =
        new Picker<>(
            "twin-choice",
            new Picker.Words(
                Messages.text("editor.twin.file"),
                Messages.text("editor.files.filter"),
                Messages.text("editor.files.none")),
            file -> Picker.Name.of(DisplayText.line(file.name())),
            this::compare);
    VBox.setVgrow(diff.root(), Priority.ALWAYS);
    root.getStyleClass().add("twin");
    root.getChildren().addAll(header(), diff.root());
  }

  private Node header() {
    Label title = new Label(Messages.text("editor.twin.title"));
    title.getStyleClass().add("title");
    FlowPane buttons = new FlowPane(create, edit, drop, files);
    buttons.getStyleClass().add("buttons");
    VBox header = new VBox(title, told, buttons);
    header.getStyleClass().add("header");
    return header;
  }

  Node root() {
    return root;
  }

  /// Turns to these two, and takes the focus.
  void show(Twin twin) {
    leave();
    files.setVisible(twin.files().size() > 1);
    twin.first().ifPresent(this::compare);
    following =
        Subscription.combine(
            twin.copy().editProperty().subscribe(() -> tell(twin)),
            twin.copy().queuedProperty().subscribe(() -> tell(twin)));
    tell(twin);
    edit.requestFocus();
  }

  private void tell(Twin twin) {
    boolean waits = twin.copy().queuedProperty().get();
    boolean secret = twin.visibility() == Visibility.SECRET;
    told.setText(
        waits ? Messages.text("editor.twin.queued") : twin.told(model.session().host().name()));
    create.setVisible(!twin.isOnHost() && !waits);
    create.setText(Messages.text(secret ? "editor.twin.createSecret" : "editor.twin.createPublic"));
    boolean done = twin.isOnHost() || waits;
    edit.setText(Messages.text(done ? "editor.twin.openCopy" : "editor.twin.editFirst"));
    drop.setText(Messages.text(done ? "editor.twin.openOriginal" : "editor.twin.cancel"));
  }

  private void compare(TextOf file) {
    Optional<Twin> twin = model.twins().shownProperty().get();
    if (twin.isPresent()) {
      String name = DisplayText.line(file.name());
      files.setText(name);
      files.setAccessibleText(Messages.text("editor.twin.file") + ": " + name);
      files.setOnAction(
          event -> picker.show(twin.get().files(), file, files, VerticalDirection.DOWN));
      diff.show(twin.get().compare(file));
    }
  }

  /// Stops following the two.
  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }
}
