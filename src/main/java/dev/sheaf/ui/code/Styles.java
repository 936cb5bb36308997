package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Style runs as the area takes them.
final class Styles {
  // Each run is a node of its own; more of them than fit on a wide screen only cost time.
  private static final int MOST_RUNS = 500;

  private Styles() {}

  static StyleSpans<TokenStyle> of(StyledLine line, int length) {
    StyleSpansBuilder<TokenStyle> spans = new StyleSpansBuilder<>();
    add(line, length, spans);
    return spans.create();
  }

  /// The runs of consecutive lines of these lengths, with the breaks between them.
  static StyleSpans<TokenStyle> of(List<StyledLine> lines, List<Integer> lengths) {
    StyleSpansBuilder<TokenStyle> spans = new StyleSpansBuilder<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        spans.add(TokenStyle.PLAIN, 1);
      }
      add(lines.get(i), lengths.get(i), spans);
    }
    return spans.create();
  }

  private static void add(StyledLine line, int length, StyleSpansBuilder<TokenStyle> spans) {
    int left = length;
    int runs = 0;
    for (StyleRun run : line.runs()) {
      if (runs == MOST_RUNS || run.length() > left) {
        break;
      }
      spans.add(run.style(), run.length());
      left -= run.length();
      runs++;
    }
    if (left > 0 || length == 0) {
      spans.add(TokenStyle.PLAIN, left);
    }
  }
}
