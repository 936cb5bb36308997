package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import dev.sheaf.text.Unseen;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/// A text made ready for the screen, off the screen's thread: the paragraphs it begins with, and
/// the colours of the first ones if they could be had at once.
///
/// @param shown all of the text as the area is to hold it
/// @param lines how many lines that is
/// @param hasBrokenLines whether lines were too long to be shown as they are
/// @param unseen how many characters it holds that a reader does not see
/// @param language what the text is coloured as
/// @param tokenizer what the text is coloured with, if that is loaded
record Opening(
    ReadOnlyStyledDocument<LineStyle, String, TokenStyle> paragraphs,
    String shown,
    int lines,
    boolean hasBrokenLines,
    Unseen.Count unseen,
    List<StyledLine> coloured,
    Optional<Language> language,
    Optional<Tokenizer> tokenizer) {
  private static final int FIRST_SCREEN = 80;
  private static final int FIRST_SLICE = 1 << 15;
  private static final Duration AT_ONCE = Duration.ofMillis(15);

  /// Whether the paragraphs are all of the text.
  boolean isWhole() {
    return paragraphs.length() == shown.length();
  }

  static Opening of(String text, Optional<Language> language) throws InterruptedException {
    String shown = LongLines.broken(text);
    int lines = 1 + TextLines.breaks(shown);
    boolean broken = shown.length() != text.length();
    Unseen.Count unseen = Unseen.Count.of(text);
    String first =
        shown.length() <= Slices.SIZE ? shown : shown.substring(0, Slices.end(shown, FIRST_SLICE));
    Optional<Tokenizer> tokenizer =
        language.flatMap(known -> Grammars.shared().loadedTokenizer(known, text));
    if (tokenizer.isEmpty()) {
      return new Opening(
          Paragraphs.of(first, TokenStyle.PLAIN),
          shown,
          lines,
          broken,
          unseen,
          List.of(),
          language,
          tokenizer);
    }
    List<String> firstScreen =
        TextLines.first(first, FIRST_SCREEN).stream().map(LongLines::unmarked).toList();
    List<StyledLine> coloured = tokenizer.get().tokenize(firstScreen, LineState.START, AT_ONCE);
    return new Opening(
        Paragraphs.of(first, coloured),
        shown,
        lines,
        broken,
        unseen,
        coloured,
        language,
        tokenizer);
  }
}
