package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistFile;
import dev.sheaf.ui.code.CodeBars;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The front file: its text, or why there is none.
final class ContentView {
  private final StackPane root = new StackPane();
  private final CodeView code;
  private final CodeBars bars;
  private final RawView raw;
  private final ReadOnlyObjectWrapper<Optional<CodeDocument>> document =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<GistFile>> notText =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Front> rendered = Optional.empty();
  private Subscription shown = Subscription.EMPTY;

  /// @param onText called whenever a text is in the scene
  ContentView(EditorViewModel model, CodeView code, Runnable onText) {
    this.code = code;
    bars = new CodeBars(code);
    raw = new RawView(model, code, bars.root());
    // The code area makes a text ready in the background before it puts it there.
    code.root().getChildrenUnmodifiable().subscribe(onText);
    root.getStyleClass().add("content");
    root.setMinSize(0, 0);
  }

  Region root() {
    return root;
  }

  /// The bars over the text.
  CodeBars bars() {
    return bars;
  }

  /// What can be typed in; empty where the front file is no text.
  ReadOnlyObjectProperty<Optional<CodeDocument>> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /// The front file where that is no text.
  ReadOnlyObjectProperty<Optional<GistFile>> notTextProperty() {
    return notText.getReadOnlyProperty();
  }

  void show(EditedGist gist) {
    shown.unsubscribe();
    shown =
        Subscription.combine(
            gist.editProperty().subscribe(() -> render(Front.of(gist))),
            gist.frontProperty().subscribe(() -> render(Front.of(gist))));
    render(Front.of(gist));
  }

  /// Finds in all files of the gist, too.
  void findWith(GistFindViewModel model, Predicate<Question> agrees) {
    bars.add(new GistFindView(model, code::requestFocus, bars::close).root());
    code.find().setOnReplaceInAll(() -> model.replaceAll(agrees));
  }

  void focus() {
    if (document.get().isPresent() || notText.get().isPresent()) {
      code.requestFocus();
    }
  }

  private void render(Front front) {
    if (rendered.equals(Optional.of(front))) {
      return;
    }
    rendered = Optional.of(front);
    boolean focused = root.isFocusWithin();
    switch (front) {
      case Front.Text(CodeDocument text) -> {
        boolean bytes = notText.get().isPresent();
        raw.leave();
        code.show(text);
        fill(bars.root());
        notText.set(Optional.empty());
        document.set(Optional.of(text));
        if (focused && bytes) {
          // They stood elsewhere, and what moves loses its focus.
          code.requestFocus();
        }
      }
      case Front.NotText(GistFile file) -> {
        notText.set(Optional.empty());
        document.set(Optional.empty());
        fill(raw.root());
        raw.show(file, focused);
        notText.set(Optional.of(file));
      }
      case Front.NoFile() ->
          instead(
              new Placeholder(
                  Icon.EMPTY,
                  Messages.text("editor.noFile.title"),
                  Messages.text("editor.noFile.text")));
    }
  }

  private void instead(Placeholder placeholder) {
    raw.leave();
    notText.set(Optional.empty());
    document.set(Optional.empty());
    fill(placeholder.root());
  }

  private void fill(Node node) {
    if (!root.getChildren().equals(List.of(node))) {
      root.getChildren().setAll(node);
    }
  }
}
