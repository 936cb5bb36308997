package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;

/// Colours one area in the background, a few lines at a time: what is visible first, then the rest,
/// and after a change only the lines it concerns.
final class Highlighter {
  private static final Duration BATCH = Duration.ofMillis(10);
  private static final int MOST_LINES = 2_000;

  private final CodeTextArea area;
  private final Background background;
  private final LineStates states;
  private Optional<Language> language = Optional.empty();
  private @Nullable Tokenizer tokenizer;
  private Background.Task task = Background.Task.NONE;
  private Runnable onVisible = () -> {};
  private int firstStale;
  private int batchLines = 1;

  Highlighter(CodeTextArea area, Background background) {
    this.area = area;
    this.background = background;
    states = new LineStates(area.getParagraphs().size());
    area.plainTextChanges().subscribe(this::changed);
  }

  void setOnVisible(Runnable listener) {
    onVisible = listener;
  }

  /// Starts over in that language; empty means plain text.
  void colour(Optional<Language> asLanguage) {
    language = asLanguage;
    restart();
  }

  private void restart() {
    task.cancel();
    tokenizer = null;
    states.reset();
    firstStale = 0;
    if (language.isEmpty()) {
      area.setStyle(0, area.getLength(), TokenStyle.PLAIN);
      onVisible.run();
      return;
    }
    Language current = language.get();
    ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text = snapshot();
    task =
        background.run(
            () -> Grammars.shared().tokenizer(current, text.getText()),
            loaded -> {
              tokenizer = loaded;
              next();
            },
            failure -> {});
  }

  private void changed(PlainTextChange change) {
    int line =
        area.offsetToPosition(
                change.getPosition(), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
            .getMajor();
    states.replace(line, 1 + breaks(change.getRemoved()), 1 + breaks(change.getInserted()));
    firstStale = Math.min(firstStale, line);
    if (tokenizer != null) {
      task.cancel();
      batchLines = 1;
      next();
    }
  }

  private void next() {
    Tokenizer current = tokenizer;
    firstStale = states.firstStale(firstStale);
    if (current == null || firstStale >= states.size()) {
      return;
    }
    int start = firstStale;
    int count = Math.min(MOST_LINES, Math.max(states.staleRun(start), batchLines));
    batchLines = Math.min(MOST_LINES, batchLines * 2);
    LineState before = states.before(start);
    ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text = snapshot();
    task =
        background.run(
            () -> current.tokenize(lines(text, start, count), before, BATCH),
            styled -> {
              apply(start, styled);
              next();
            },
            failure -> {});
  }

  private void apply(int start, List<StyledLine> styled) {
    area.setStyleSpans(start, 0, Styles.of(styled));
    for (int i = 0; i < styled.size(); i++) {
      states.set(start + i, styled.get(i).end());
    }
  }

  private static List<String> lines(
      ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text, int start, int count) {
    int end = Math.min(text.getParagraphCount(), start + count);
    List<String> lines = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      lines.add(text.getParagraph(i).getText());
    }
    return lines;
  }

  private ReadOnlyStyledDocument<LineStyle, String, TokenStyle> snapshot() {
    return area.getContent().snapshot();
  }

  private static int breaks(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
