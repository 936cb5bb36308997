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
record Opening(
    ReadOnlyStyledDocument<LineStyle, String, TokenStyle> paragraphs,
    boolean folded,
    List<StyledLine> coloured) {
  private static final int FIRST_SCREEN = 80;
  private static final Duration AT_ONCE = Duration.ofMillis(15);

  static Opening of(String text, Optional<Language> language) throws InterruptedException {
    boolean folded = Paragraphs.hasLongLine(text);
    Optional<Tokenizer> tokenizer =
        language.flatMap(known -> Grammars.shared().loadedTokenizer(known, text));
    if (folded || tokenizer.isEmpty()) {
      return new Opening(Paragraphs.of(text, TokenStyle.PLAIN), folded, List.of());
    }
    List<StyledLine> coloured =
        tokenizer.get().tokenize(TextLines.first(text, FIRST_SCREEN), LineState.START, AT_ONCE);
    return new Opening(Paragraphs.of(text, coloured), false, coloured);
  }
}
