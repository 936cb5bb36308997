package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import dev.sheaf.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Colours one area in the background, a few lines at a time: what is visible first, then the rest,
/// and after a change only the lines it concerns.
final class Highlighter {
  private static final Logger LOG = LoggerFactory.getLogger(Highlighter.class);
  private static final int MOST_LINES = 500;
  // Further away than this from what is done, visible lines get colours by guess first.
  private static final int NEAR = 400;
  // A guess begins so many lines above: most comments and strings have ended by then.
  private static final int RUN_UP = 80;

  private final CodeTextArea area;
  private final Background background;
  private final LineStates states;
  private Optional<Language> language = Optional.empty();
  private @Nullable Tokenizer tokenizer;
  // Looking for further languages found none for this one; looking again would not either.
  private @Nullable Tokenizer complete;
  private boolean paused;
  private Background.Task task = Background.Task.NONE;
  private @Nullable Runnable onVisible;
  private Lines guessed = Lines.NONE;
  private int firstStale;
  private int batchLines = 1;

  Highlighter(CodeTextArea area, Background background) {
    this.area = area;
    this.background = background;
    states = new LineStates(area.getParagraphs().size());
    area.plainTextChanges().subscribe(this::changed);
  }

  /// Calls `listener` once, when the visible lines have their colours; now if they have them.
  void whenVisible(Runnable listener) {
    onVisible = listener;
    tellIfVisible();
  }

  /// Starts in that language, from what is coloured already; empty means plain text.
  void start(Optional<Language> asLanguage, Opening opening) {
    tokenizer = opening.tokenizer().orElse(null);
    if (tokenizer == null || !asLanguage.equals(opening.language())) {
      colour(asLanguage);
    } else {
      language = asLanguage;
      record(0, opening.coloured());
      next();
    }
  }

  /// Starts over in that language; empty means plain text.
  void colour(Optional<Language> asLanguage) {
    language = asLanguage;
    reload();
  }

  /// Whether every line has its final colours.
  boolean idle() {
    return language.isEmpty() || (tokenizer != null && firstStale >= states.size());
  }

  /// Leaves the rest for later: nobody is looking.
  void pause() {
    paused = true;
    task.cancel();
  }

  void resume() {
    if (paused) {
      paused = false;
      if (tokenizer == null) {
        reload();
      } else {
        next();
      }
    }
  }

  private void reload() {
    task.cancel();
    Tokenizer lacking = tokenizer;
    tokenizer = null;
    states.reset();
    firstStale = 0;
    guessed = Lines.NONE;
    if (language.isEmpty()) {
      area.setStyle(0, area.getLength(), TokenStyle.PLAIN);
      tellIfVisible();
      return;
    }
    Language current = language.get();
    Snapshot text = Snapshot.of(area);
    task =
        background.run(
            () -> Grammars.shared().tokenizer(current, text.whole()),
            loaded -> {
              tokenizer = loaded;
              complete = loaded.equals(lacking) ? loaded : null;
              next();
            },
            this::failed);
  }

  private void changed(PlainTextChange change) {
    int line = area.offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
    states.replace(
        line,
        1 + TextLines.breaks(change.getRemoved()),
        1 + TextLines.breaks(change.getInserted()));
    firstStale = Math.min(firstStale, line);
    guessed = Lines.NONE;
    Tokenizer current = tokenizer;
    if (current != null && !paused) {
      task.cancel();
      batchLines = 1;
      tokenize(current);
    }
  }

  private void next() {
    Tokenizer current = tokenizer;
    firstStale = states.firstStale(firstStale);
    tellIfVisible();
    if (current == null || paused || firstStale >= states.size()) {
      return;
    }
    // Asking for the visible lines makes the area lay them out: not for each key.
    Lines visible = states.size() - firstStale > NEAR ? Lines.visibleIn(area) : Lines.NONE;
    if (visible.first() > firstStale + NEAR && !guessed.equals(visible)) {
      guess(current, visible, visible.first() - RUN_UP, LineState.START);
    } else {
      tokenize(current);
    }
  }

  private void tokenize(Tokenizer current) {
    int count = Math.max(states.staleRun(firstStale, MOST_LINES), Math.min(MOST_LINES, batchLines));
    batchLines = Math.min(MOST_LINES, batchLines * 2);
    Lines lines = new Lines(firstStale, Math.min(states.size(), firstStale + count));
    Snapshot text = Snapshot.of(area);
    LineState before = states.before(firstStale);
    task =
        background.run(
            () -> text.styled(lines, current, before),
            batch -> {
              apply(lines.first(), batch.lines());
              record(lines.first(), batch.lines());
              if (batch.lacksLanguages() && !current.equals(complete)) {
                reload();
              } else {
                next();
              }
            },
            this::failed);
  }

  /// Colours lines before their state is known, as if the text began shortly before them.
  private void guess(Tokenizer current, Lines visible, int from, LineState before) {
    Snapshot text = Snapshot.of(area);
    task =
        background.run(
            () -> text.styled(new Lines(from, visible.end()), current, before),
            batch -> {
              int end = from + batch.lines().size();
              int first = Math.clamp(visible.first(), from, end);
              apply(first, batch.lines().subList(first - from, end - from));
              if (end < visible.end()) {
                guess(current, visible, end, batch.lines().getLast().end());
              } else {
                guessed = visible;
                next();
              }
            },
            this::failed);
  }

  private void apply(int start, List<StyledLine> styled) {
    if (styled.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>(styled.size());
    for (int i = 0; i < styled.size(); i++) {
      texts.add(area.getParagraph(start + i).getText());
    }
    area.setStyleSpans(start, 0, Styles.of(styled, texts));
  }

  private void record(int start, List<StyledLine> styled) {
    for (int i = 0; i < styled.size(); i++) {
      states.set(start + i, styled.get(i).end());
    }
  }

  private void tellIfVisible() {
    Runnable listener = onVisible;
    if (listener == null) {
      return;
    }
    Lines visible = Lines.visibleIn(area);
    if (language.isEmpty() || firstStale >= visible.end() || guessed.equals(visible)) {
      onVisible = null;
      listener.run();
    }
  }

  private void failed(Throwable failure) {
    LOG.warn("no colours for {}", language.map(Language::name).orElse("?"), failure);
  }
}
