package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.util.Subscription;

/// What the view keeps for one document: its area with caret, scroll position and undo history.
final class CodePane {
  private final CodeTextArea area;
  private final CodeScroller root;
  private final Highlighter highlighter;
  private final Subscription languages;

  CodePane(CodeDocument document, Opening opening, Background background) {
    area = new CodeTextArea(opening.paragraphs(), opening.hasBrokenLines());
    highlighter = new Highlighter(area, background);
    root = new CodeScroller(area);
    LineNumbers.attach(area);
    new CodeMenu(area).attach();
    named(document.fileName());
    area.editableProperty().bind(document.editableProperty().and(document.guardedProperty().not()));
    area.plainTextChanges().subscribe(change -> document.changed());
    highlighter.colour(document.languageProperty().get(), opening.coloured());
    languages =
        document.languageProperty().subscribe((before, now) -> highlighter.colour(now, List.of()));
  }

  /// For screen readers.
  void named(String fileName) {
    area.setAccessibleText(Messages.text("code.accessible", fileName));
  }

  /// Called when the document goes on without this pane.
  void close() {
    languages.unsubscribe();
    highlighter.pause();
  }

  CodeTextArea area() {
    return area;
  }

  CodeScroller root() {
    return root;
  }

  Highlighter highlighter() {
    return highlighter;
  }

  /// Replaces what differs, so that caret and scroll position stay where they can.
  void replaceText(String text) {
    String old = area.trueText();
    int most = Math.min(old.length(), text.length());
    int head = 0;
    while (head < most && old.charAt(head) == text.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    if (head + tail == old.length() && old.length() == text.length()) {
      return;
    }
    int caret = area.getCaretPosition();
    area.replaceText(
        area.places().shown(head),
        area.places().shown(old.length() - tail),
        text.substring(head, text.length() - tail));
    area.moveTo(Math.min(caret, area.getLength()));
  }
}
