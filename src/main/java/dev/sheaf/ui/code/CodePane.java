package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// What the view keeps for one document: its area with caret, scroll position and undo history.
final class CodePane {
  private final CodeTextArea area;
  private final VirtualizedScrollPane<CodeTextArea> root;
  private final LineNumbers numbers = new LineNumbers();
  private final Highlighter highlighter;

  CodePane(CodeDocument document, CodeTextArea area, Background background) {
    this.area = area;
    highlighter = new Highlighter(area, background);
    root = new VirtualizedScrollPane<>(area);
    area.setParagraphGraphicFactory(numbers);
    area.getParagraphs().sizeProperty().addListener((property, old, size) -> fitNumbers());
    fitNumbers();
    area.plainTextChanges().subscribe(change -> document.changed());
  }

  Highlighter highlighter() {
    return highlighter;
  }

  CodeTextArea area() {
    return area;
  }

  VirtualizedScrollPane<CodeTextArea> root() {
    return root;
  }

  String text() {
    return area.getText();
  }

  void replaceText(String text) {
    area.replaceText(text);
  }

  private void fitNumbers() {
    numbers.fit(area.getParagraphs().size(), 7.5);
  }
}
