package dev.sheaf.ui.code;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.Selection;

/// What is copied where long lines are shown folded: of a line selected to its end, all of it.
final class FoldedSelection {
  private FoldedSelection() {}

  static String of(CodeTextArea area, String text) {
    Selection<?, ?, ?> selection = area.getCaretSelectionBind();
    int first = selection.getStartParagraphIndex();
    int last = selection.getEndParagraphIndex();
    List<String> lines = TextLines.first(text, last + 1);
    List<String> selected = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String line = lines.get(i);
      int from = i == first ? selection.getStartColumnPosition() : 0;
      boolean toEnd = i < last || selection.getEndColumnPosition() == area.getParagraphLength(i);
      int to = toEnd ? line.length() : Math.min(line.length(), selection.getEndColumnPosition());
      selected.add(line.substring(Math.min(from, to), to));
    }
    return String.join("\n", selected);
  }
}
