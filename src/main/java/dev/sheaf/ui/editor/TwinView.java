package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.editor.Twin.TextOf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A gist and its copy with the other visibility side by side, in the editor's place.
final class TwinView {
  private final EditorViewModel model;
  private final DiffView diff;
  private final Label told = new Label();
  private final ComboBox<TextOf> files = new ComboBox<>();
  private final Button create = Buttons.primary("");
  private final Button edit = new Button();
  private final Button drop = new Button();
  private final VBox root = new VBox();
  private Subscription following = Subscription.EMPTY;

  /// @param save sends the copy, after whatever has to be asked
  TwinView(EditorViewModel model, Background background, Runnable save) {
    this.model = model;
    diff = new DiffView(background);
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
    files.setAccessibleText(Messages.text("editor.twin.file"));
    files.setConverter(names());
    files.valueProperty().subscribe(this::compare);
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

  private static StringConverter<TextOf> names() {
    return new StringConverter<>() {
      @Override
      public String toString(TextOf file) {
        return file == null ? "" : DisplayText.line(file.name());
      }

      @Override
      public TextOf fromString(String name) {
        throw new UnsupportedOperationException();
      }
    };
  }

  Node root() {
    return root;
  }

  /// Turns to these two, and takes the focus.
  void show(Twin twin) {
    leave();
    files.getItems().setAll(twin.files());
    twin.first().ifPresent(files.getSelectionModel()::select);
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

  private void compare(@Nullable TextOf file) {
    Optional<Twin> twin = model.twins().shownProperty().get();
    if (file != null && twin.isPresent()) {
      diff.show(twin.get().compare(file));
    }
  }

  /// Stops following the two.
  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }
}
