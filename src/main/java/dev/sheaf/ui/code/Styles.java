package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Style runs as the area takes them.
final class Styles {
  private Styles() {}

  /// The runs of consecutive lines, with the line breaks between them.
  static StyleSpans<TokenStyle> of(List<StyledLine> lines) {
    StyleSpansBuilder<TokenStyle> spans = new StyleSpansBuilder<>();
    boolean first = true;
    for (StyledLine line : lines) {
      if (!first) {
        spans.add(TokenStyle.PLAIN, 1);
      }
      first = false;
      for (StyleRun run : line.runs()) {
        spans.add(run.style(), run.length());
      }
    }
    if (lines.size() == 1 && lines.getFirst().runs().isEmpty()) {
      spans.add(TokenStyle.PLAIN, 0);
    }
    return spans.create();
  }
}
