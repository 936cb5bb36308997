package dev.sheaf.ui.code;

import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/// An area's text at one moment, to be read on any thread.
record Snapshot(ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text) {
  private static final Duration BATCH = Duration.ofMillis(5);

  static Snapshot of(CodeTextArea area) {
    return new Snapshot(area.getContent().snapshot());
  }

  String whole() {
    return LongLines.joined(text.getText());
  }

  /// Styles some of these lines, from the first on, for about 5 ms.
  Batch styled(Lines range, Tokenizer tokenizer, LineState before) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    boolean lacksLanguages = false;
    for (int i = range.first(); i < Math.min(range.end(), text.getParagraphCount()); i++) {
      String line = LongLines.unmarked(text.getParagraph(i).getText());
      lines.add(line);
      lacksLanguages |= tokenizer.lacksLanguagesOf(line);
    }
    return new Batch(tokenizer.tokenize(lines, before, BATCH), lacksLanguages);
  }

  /// Lines with their colours.
  ///
  /// @param lacksLanguages whether they name a language the tokenizer does not know yet
  record Batch(List<StyledLine> lines, boolean lacksLanguages) {}
}
