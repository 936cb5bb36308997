package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import java.util.function.Supplier;
import javafx.scene.control.IndexRange;

/// A document as it stands in its area, to be searched.
record ShownText(CodeDocument document, CodePane pane) implements Searched {
  @Override
  public boolean isOf(CodeDocument other) {
    return document.equals(other);
  }

  @Override
  public Supplier<String> text() {
    return document.textLater();
  }

  @Override
  public int length() {
    return document.length();
  }

  @Override
  public Span selection() {
    IndexRange selected = pane.area().getSelection();
    Places places = pane.area().places();
    // Just after a change the selection may still be that of the text before.
    int most = pane.area().getLength();
    int start = places.inText(Math.min(selected.getStart(), most));
    return new Span(start, Math.max(start, places.inText(Math.min(selected.getEnd(), most))));
  }

  @Override
  public String selected() {
    return pane.area().getSelectedText();
  }

  @Override
  public boolean isEditable() {
    return pane.area().isEditable();
  }

  @Override
  public void select(Span span) {
    CodeTextArea area = pane.area();
    pane.onceFilled(
        () -> {
          area.selectRange(area.places().shown(span.start()), area.places().shown(span.end()));
          int line = area.getCurrentParagraph();
          Lines seen = Lines.visibleIn(area);
          // The lines at the edges may be seen in part only.
          if (line <= seen.first() || line >= seen.end() - 1) {
            area.showParagraphAtCenter(line);
          }
          area.requestFollowCaret();
        });
  }

  @Override
  public void replace(Span span, String with) {
    CodeTextArea area = pane.area();
    int caret = selection().start();
    area.getUndoManager().preventMerge();
    area.replaceText(area.places().shown(span.start()), area.places().shown(span.end()), with);
    area.getUndoManager().preventMerge();
    area.moveTo(area.places().shown(Math.min(caret, document.length())));
  }
}
