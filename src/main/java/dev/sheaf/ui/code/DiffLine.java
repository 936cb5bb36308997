package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.text.Words.Range;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/// One line as a pane of a comparison shows it.
///
/// @param gutter its numbers and sign
/// @param fromAfter whether it is a line of the second text
/// @param line its place in its text; -1 for a gap
/// @param old its place in the first text; -1 where nothing stands for it there
/// @param marks the words that changed
record DiffLine(
    DiffLook look,
    String gutter,
    boolean fromAfter,
    int line,
    int old,
    String text,
    List<Range> marks) {
  private static final int MOST_RUNS = 80;

  /// Its styles, in the colours of `styled` where those are known.
  StyleSpans<Ink> spans(@Nullable StyledLine styled) {
    StyleSpansBuilder<Ink> spans = new StyleSpansBuilder<>();
    int at = 0;
    int runs = 0;
    for (StyleRun run : styled == null ? List.<StyleRun>of() : styled.runs()) {
      int end = Math.min(text.length(), at + run.length());
      if (end > at && runs++ < MOST_RUNS) {
        add(spans, at, end, run.style());
        at = end;
      }
    }
    if (at < text.length() || text.isEmpty()) {
      add(spans, at, text.length(), TokenStyle.PLAIN);
    }
    return spans.create();
  }

  private void add(StyleSpansBuilder<Ink> spans, int start, int end, TokenStyle style) {
    int at = start;
    for (Range mark : marks) {
      int from = Math.clamp(mark.start(), at, end);
      int to = Math.clamp(mark.end(), from, end);
      if (to > from) {
        if (from > at) {
          spans.add(new Ink(style, false), from - at);
        }
        spans.add(new Ink(style, true), to - from);
        at = to;
      }
    }
    if (at < end || start == end) {
      spans.add(new Ink(style, false), end - at);
    }
  }
}
