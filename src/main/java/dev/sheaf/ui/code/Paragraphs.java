package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// Turns text into what the area shows: one paragraph a line, split at `\n` only, so that every
/// other character stays what it is.
final class Paragraphs {
  static final TextOps<String, TokenStyle> OPS = SegmentOps.styledTextOps();

  /// The longest line that is laid out; JavaFX needs time and memory in proportion to a line's
  /// length at each key.
  static final int LONGEST_LINE = 10_000;

  // Typing never turns a line into a folded one; only what comes in one piece does.
  private static final int SMALL_CHANGE = 1_000;
  private static final int SHOWN_WHEN_FOLDED = 1_000;

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

  static boolean hasLongLine(String text) {
    return TextLines.longer(text, LONGEST_LINE);
  }

  /// Whether replacing that part of the area's text would make a line too long to be laid out.
  static boolean wouldBeTooLong(CodeTextArea area, int start, int end, String text) {
    if (text.length() < SMALL_CHANGE) {
      return false;
    }
    String head = "x".repeat(area.offsetToPosition(start, Bias.Forward).getMinor());
    Position after = area.offsetToPosition(end, Bias.Forward);
    String tail = "x".repeat(area.getParagraphLength(after.getMajor()) - after.getMinor());
    return hasLongLine(head + text + tail);
  }

  private static ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> builder() {
    return new ReadOnlyStyledDocumentBuilder<>(OPS, LineStyle.WHOLE, 64);
  }

  private static void addPlain(
      String text,
      TokenStyle style,
      ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      addLine(text.substring(start, end), style, paragraphs);
      start = end + 1;
    }
    addLine(text.substring(start), style, paragraphs);
  }

  private static void addLine(
      String line,
      TokenStyle style,
      ReadOnlyStyledDocumentBuilder<LineStyle, String, TokenStyle> paragraphs) {
    if (line.length() > LONGEST_LINE) {
      String beginning = line.substring(0, SHOWN_WHEN_FOLDED);
      paragraphs.addParagraph(beginning + " …", style, LineStyle.FOLDED);
    } else {
      paragraphs.addParagraph(line, style);
    }
  }
}
