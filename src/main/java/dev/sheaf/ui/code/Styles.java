package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Style runs as the area takes them. Each run costs a node, so as few as look the same.
final class Styles {
  // Of a long line only the beginning is coloured: it is laid out anew at each key in it.
  private static final int LONG_LINE = 500;
  private static final int MOST_RUNS = 80;
  // In these a space can be told from one in another style.
  private static final Set<TokenStyle> ON_A_GROUND =
      EnumSet.of(TokenStyle.INSERTED, TokenStyle.DELETED, TokenStyle.CHANGED, TokenStyle.INVALID);

  private Styles() {}

  static StyleSpans<TokenStyle> of(StyledLine line, String text) {
    StyleSpansBuilder<TokenStyle> spans = new StyleSpansBuilder<>();
    add(line, text, spans);
    return spans.create();
  }

  /// The runs of consecutive lines with these texts, and the breaks between them.
  static StyleSpans<TokenStyle> of(List<StyledLine> lines, List<String> texts) {
    StyleSpansBuilder<TokenStyle> spans = new StyleSpansBuilder<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        spans.add(TokenStyle.PLAIN, 1);
      }
      add(lines.get(i), texts.get(i), spans);
    }
    return spans.create();
  }

  private static void add(StyledLine line, String text, StyleSpansBuilder<TokenStyle> spans) {
    int at = 0;
    int runs = 0;
    TokenStyle style = TokenStyle.PLAIN;
    int length = 0;
    int most = text.length() > LONG_LINE ? MOST_RUNS : text.length();
    for (StyleRun run : line.runs()) {
      if (at + run.length() > text.length() || runs >= most) {
        break;
      }
      if (run.style() != style && !(joins(run, style) && isBlank(text, at, run.length()))) {
        if (length > 0) {
          spans.add(style, length);
          runs++;
        }
        style = run.style();
        length = 0;
      }
      length += run.length();
      at += run.length();
    }
    if (length > 0 || text.isEmpty()) {
      spans.add(style, length);
    }
    if (at < text.length()) {
      spans.add(TokenStyle.PLAIN, text.length() - at);
    }
  }

  private static boolean joins(StyleRun run, TokenStyle before) {
    return !ON_A_GROUND.contains(run.style()) && !ON_A_GROUND.contains(before);
  }

  private static boolean isBlank(String text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
