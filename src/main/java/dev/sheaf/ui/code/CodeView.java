package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one [CodeDocument] at a time, and edits it.
public final class CodeView {
  private final StackPane root = new StackPane();
  private final Background background;
  private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyBooleanWrapper foldedLines = new ReadOnlyBooleanWrapper();
  private final DoubleProperty fontSize = new SimpleDoubleProperty(13);
  private Runnable onHighlight = () -> {};
  private @Nullable CodeDocument shown;

  public CodeView(Background background) {
    this.background = background;
    root.getStyleClass().add("code");
  }

  public Region root() {
    return root;
  }

  /// Switches to that document, with its own caret, scroll position and undo history.
  public void show(CodeDocument document) {
    shown = document;
    CodePane pane = document.pane();
    if (pane == null) {
      pane =
          new CodePane(
              document,
              new CodeTextArea(Paragraphs.of(document.text(), dev.sheaf.syntax.TokenStyle.PLAIN)),
              background);
      document.setPane(pane, Paragraphs.hasLongLine(document.text()));
      pane.highlighter().setOnVisible(() -> onHighlight.run());
      pane.highlighter().colour(document.languageProperty().get());
    }
    document.setOnLoad(() -> show(document));
    CodeTextArea area = pane.area();
    area.editableProperty().unbind();
    area.editableProperty()
        .bind(document.editableProperty().and(document.foldedLinesProperty().not()));
    line.bind(
        javafx.beans.binding.Bindings.createIntegerBinding(
            () -> area.getCurrentParagraph() + 1, area.currentParagraphProperty()));
    column.bind(
        javafx.beans.binding.Bindings.createIntegerBinding(
            () -> area.getCaretColumn() + 1, area.caretColumnProperty()));
    foldedLines.bind(document.foldedLinesProperty());
    root.getChildren().setAll(pane.root());
  }

  /// The caret's line, from 1.
  public ReadOnlyIntegerProperty lineProperty() {
    return line.getReadOnlyProperty();
  }

  /// The caret's column, from 1.
  public ReadOnlyIntegerProperty columnProperty() {
    return column.getReadOnlyProperty();
  }

  /// Whether some of the shown document's lines are folded, and so it cannot be edited.
  public ReadOnlyBooleanProperty foldedLinesProperty() {
    return foldedLines.getReadOnlyProperty();
  }

  /// The size of the code's font, in px.
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /// Called when the visible lines of a document just shown have their colours.
  public void setOnHighlight(Runnable listener) {
    onHighlight = listener;
  }

  public void requestFocus() {
    withArea(CodeTextArea::requestFocus);
  }

  public void undo() {
    withArea(CodeTextArea::undo);
  }

  public void redo() {
    withArea(CodeTextArea::redo);
  }

  public void cut() {
    withArea(CodeTextArea::cut);
  }

  public void copy() {
    withArea(CodeTextArea::copy);
  }

  public void paste() {
    withArea(CodeTextArea::paste);
  }

  public void selectAll() {
    withArea(CodeTextArea::selectAll);
  }

  private void withArea(Consumer<CodeTextArea> action) {
    CodeDocument document = shown;
    CodePane pane = document == null ? null : document.pane();
    if (pane != null) {
      action.accept(pane.area());
    }
  }
}
