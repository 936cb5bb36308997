package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;

/// Turns text into what the area shows: one paragraph a line, split at `\n` only, so that every
/// other character stays what it is.
final class Paragraphs {
  static final TextOps<String, TokenStyle> OPS = SegmentOps.styledTextOps();

  private Paragraphs() {}

  static ReadOnlyStyledDocument<LineStyle, String, TokenStyle> of(String text, TokenStyle style) {
    ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs = builder();
    addPlain(text, style, paragraphs);
    return paragraphs.build();
  }

  /// With the colours of the first lines already known.
  static ReadOnlyStyledDocument<LineStyle, String, TokenStyle> of(
      String text, List<StyledLine> coloured) {
    ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs = builder();
    int start = 0;
    for (StyledLine line : coloured) {
      int end = text.indexOf('\n', start);
      String content = text.substring(start, end < 0 ? text.length() : end);
      paragraphs.addParagraph(content, Styles.of(line, content));
      start += content.length() + 1;
    }
    if (start <= text.length()) {
      addPlain(text.substring(start), TokenStyle.PLAIN, paragraphs);
    }
    return paragraphs.build();
  }

  private static ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> builder() {
    return new ReadOnlyStyledDocumentBuilder<>(OPS, LineStyle.PLAIN, 64);
  }

  private static void addPlain(
      String text,
      TokenStyle style,
      ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      paragraphs.addParagraph(text.substring(start, end), style);
      start = end + 1;
    }
    paragraphs.addParagraph(text.substring(start), style);
  }
}
