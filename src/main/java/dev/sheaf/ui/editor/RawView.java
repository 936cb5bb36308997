package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistFile;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A file that is no text: what it is, what it may say, or its bytes, none of which can be changed.
final class RawView {
  private final StackPane root = new StackPane();
  private final EditorViewModel model;
  private final CodeView code;
  private final Region text;
  private Optional<GistFile> file = Optional.empty();
  private boolean focusWanted;

  /// @param text shows what `code` shows
  RawView(EditorViewModel model, CodeView code, Region text) {
    this.model = model;
    this.code = code;
    this.text = text;
    root.setId("editor-raw");
    model.files().raws().stateProperty().subscribe(this::render);
  }

  Region root() {
    return root;
  }

  /// @param focused whether the focus is to be there as soon as it is
  void show(GistFile next, boolean focused) {
    focusWanted = focused;
    file = Optional.of(next);
    model.files().raws().show(next);
  }

  /// Shows nothing any more.
  void leave() {
    model.files().raws().leave();
  }

  private void render(Loadable<Raw> state) {
    switch (state) {
      case Loadable.Idle<Raw>() -> root.getChildren().clear();
      case Loadable.Loading<Raw>() -> fill(Placeholder.skeleton());
      case Loadable.Loaded<Raw>(Raw raw) -> show(raw);
      case Loadable.Failed<Raw>(Failure failure) ->
          fill(
              Placeholder.failed(failure, () -> file.ifPresent(again -> show(again, true))).root());
    }
  }

  private void show(Raw raw) {
    code.show(raw.document());
    Label words = new Label(raw.words());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox bar = new HBox(Icon.INFO.node(), words);
    bar.getStyleClass().add("banner");
    raw.text()
        .filter(guess -> model.arrivals().areWelcome())
        .ifPresent(guess -> bar.getChildren().add(convert(raw, guess)));
    VBox.setVgrow(text, Priority.ALWAYS);
    fill(new VBox(bar, text));
    if (focusWanted) {
      focusWanted = false;
      code.requestFocus();
    }
  }

  private Button convert(Raw raw, String guess) {
    Button convert = new Button(Messages.text("editor.raw.convert"));
    convert.setMinWidth(Region.USE_PREF_SIZE);
    convert.setId("editor-raw-convert");
    convert.setOnAction(
        event -> model.arrivals().bring(FileNames.asUtf8(raw.file().name()), () -> guess));
    return convert;
  }

  private void fill(Node node) {
    root.getChildren().setAll(List.of(node));
  }
}
