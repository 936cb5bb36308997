package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.Tokenizer;
import dev.sheaf.text.Diff;
import dev.sheaf.text.Lines;
import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the colours of two compared texts in the background, from their first lines on.
final class DiffColours {
  private static final Logger LOG = LoggerFactory.getLogger(DiffColours.class);
  private static final Duration BATCH = Duration.ofMillis(40);
  private static final int MOST_LINES = 2_000;

  private final Background background;
  private final Runnable onMore;
  private final Text before;
  private final Text after;
  private Background.Task task = Background.Task.NONE;

  /// What is known of one text.
  private record Text(List<String> lines, List<StyledLine> styled) {
    LineState state() {
      return styled.isEmpty() ? LineState.START : styled.getLast().end();
    }
  }

  /// @param onMore called whenever more colours are known
  DiffColours(Diff diff, Background background, Runnable onMore) {
    this.background = background;
    this.onMore = onMore;
    before = new Text(diff.before(), new ArrayList<>());
    after = new Text(diff.after(), new ArrayList<>());
  }

  void start(Optional<Language> language) {
    if (language.isPresent()) {
      task =
          background.run(
              () -> Grammars.shared().tokenizer(language.get(), String.join("", after.lines())),
              tokenizer -> next(tokenizer, after, before),
              this::failed);
    }
  }

  void stop() {
    task.cancel();
  }

  /// Null while it is not known.
  @Nullable StyledLine of(DiffLine line) {
    List<StyledLine> styled = (line.fromAfter() ? after : before).styled();
    return line.line() >= 0 && line.line() < styled.size() ? styled.get(line.line()) : null;
  }

  // Takes turns, so that both sides get their colours together.
  private void next(Tokenizer tokenizer, Text text, Text other) {
    Text todo = text.styled().size() < text.lines().size() ? text : other;
    int from = todo.styled().size();
    int end = Math.min(todo.lines().size(), from + MOST_LINES);
    if (from == end) {
      return;
    }
    LineState state = todo.state();
    List<String> lines = todo.lines().subList(from, end);
    task =
        background.run(
            () -> tokenizer.tokenize(lines.stream().map(Lines::bare).toList(), state, BATCH),
            styled -> {
              todo.styled().addAll(styled);
              onMore.run();
              next(tokenizer, other, text);
            },
            this::failed);
  }

  private void failed(Throwable failure) {
    LOG.warn("no colours for a comparison", failure);
  }
}
