package dev.sheaf.ui.code;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Puts notes left of the line numbers of an area.
final class NotedLines implements IntFunction<Node> {
  private final CodeTextArea area;
  private final IntFunction<? extends Node> numbers;
  private final LineNotes notes;

  private NotedLines(CodeTextArea area, IntFunction<? extends Node> numbers, LineNotes notes) {
    this.area = area;
    this.numbers = numbers;
    this.notes = notes;
  }

  /// Shows these notes in place of those before; empty for none.
  static void show(CodeTextArea area, Optional<LineNotes> notes) {
    IntFunction<? extends Node> now = area.getParagraphGraphicFactory();
    IntFunction<? extends Node> numbers = now instanceof NotedLines noted ? noted.numbers : now;
    area.setParagraphGraphicFactory(
        notes.isEmpty() ? numbers : new NotedLines(area, numbers, notes.get()));
  }

  @Override
  public Node apply(int paragraph) {
    Node number = numbers.apply(paragraph);
    int line = area.places().line(paragraph);
    if (line >= notes.notes().size()) {
      // The last line, where it is empty, is of no revision; its number stands below the others.
      Region none = new Region();
      none.getStyleClass().add("no-line-note");
      return new HBox(none, number);
    }
    boolean continues = paragraph > 0 && area.places().line(paragraph - 1) == line;
    LineNoteView note = new LineNoteView(notes.notes().get(line), !continues);
    note.setOnMouseClicked(event -> notes.onOpen().accept(line));
    return new HBox(note, number);
  }
}
