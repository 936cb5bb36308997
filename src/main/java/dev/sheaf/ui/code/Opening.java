package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/// A text made ready for the screen, off the screen's thread: its paragraphs, and the colours of
/// the first ones if they could be had at once.
///
/// @param hasBrokenLines whether lines were too long to be shown as they are
record Opening(
    ReadOnlyStyledDocument<LineStyle, String, TokenStyle> paragraphs,
    boolean hasBrokenLines,
    List<StyledLine> coloured) {
  private static final int FIRST_SCREEN = 80;
  private static final Duration AT_ONCE = Duration.ofMillis(15);

  static Opening of(String text, Optional<Language> language) throws InterruptedException {
    String shown = LongLines.broken(text);
    boolean broken = shown.length() != text.length();
    Optional<Tokenizer> tokenizer =
        language.flatMap(known -> Grammars.shared().loadedTokenizer(known, text));
    if (tokenizer.isEmpty()) {
      return new Opening(Paragraphs.of(shown, TokenStyle.PLAIN), broken, List.of());
    }
    List<String> lines =
        TextLines.first(shown, FIRST_SCREEN).stream().map(LongLines::unmarked).toList();
    List<StyledLine> coloured = tokenizer.get().tokenize(lines, LineState.START, AT_ONCE);
    return new Opening(Paragraphs.of(shown, coloured), broken, coloured);
  }
}
