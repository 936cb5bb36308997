package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;

/// Turns text into what the area shows: one paragraph a line, split at `\n` only, so that every
/// other character stays what it is.
final class Paragraphs {
  static final TextOps<String, TokenStyle> OPS = SegmentOps.styledTextOps();

  /// The longest line that is laid out; JavaFX needs time and memory in proportion to a line's
  /// length at each key.
  static final int LONGEST_LINE = 10_000;

  private static final int SHOWN_WHEN_FOLDED = 1_000;

  private Paragraphs() {}

  static ReadOnlyStyledDocument<LineStyle, String, TokenStyle> of(String text, TokenStyle style) {
    ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs =
        new ReadOnlyStyledDocumentBuilder<>(OPS, LineStyle.WHOLE, 16);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.substring(start, end), style, paragraphs);
      start = end + 1;
    }
    add(text.substring(start), style, paragraphs);
    return paragraphs.build();
  }

  /// Whether a line of this text is too long to be laid out.
  static boolean hasLongLine(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > LONGEST_LINE) {
        return true;
      }
      start = end + 1;
    }
    return text.length() - start > LONGEST_LINE;
  }

  private static void add(
      String line,
      TokenStyle style,
      ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs) {
    if (line.length() > LONGEST_LINE) {
      paragraphs.addParagraph(line.substring(0, SHOWN_WHEN_FOLDED) + " …", style, LineStyle.FOLDED);
    } else {
      paragraphs.addParagraph(line, style);
    }
  }
}
