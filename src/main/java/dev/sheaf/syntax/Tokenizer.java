package dev.sheaf.syntax;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/// Colours the lines of texts in one language; several threads may use it.
public final class Tokenizer {
  private static final int LONGEST_LINE = 20_000;
  private static final Duration STUCK_AFTER = Duration.ofSeconds(6);
  private static final int MOST_STUCK_LINES = 3;

  private final GrammarFile grammar;
  private final Set<String> embedded;
  private final Supplier<LineEngine> engines;
  private final Duration stuckAfter;
  private final Set<String> stuckLines = ConcurrentHashMap.newKeySet();
  private volatile LineEngine engine;

  Tokenizer(GrammarFile grammar, Set<String> embedded) {
    this(
        grammar,
        embedded,
        () -> new Remembered(new Engine(grammar, embedded)::tokenize),
        STUCK_AFTER);
  }

  Tokenizer(
      GrammarFile grammar,
      Set<String> embedded,
      Supplier<LineEngine> engines,
      Duration stuckAfter) {
    this.grammar = grammar;
    this.embedded = embedded;
    this.engines = engines;
    this.stuckAfter = stuckAfter;
    engine = engines.get();
  }

  /// Whether this line names a language whose grammar was not asked for so far.
  public boolean lacksLanguagesOf(String line) {
    return !embedded.containsAll(EmbeddedLanguages.inLines(line, grammar));
  }

  /// Styles lines one after the other until `budget` is used up, at least the first of them.
  ///
  /// A line that is too long, or takes too long, stays plain.
  public List<StyledLine> tokenize(List<String> lines, LineState before, Duration budget)
      throws InterruptedException {
    Batch batch = new Batch(lines, before, budget, this::styled);
    ExecutorService thread = Worker.SHARED.submit(batch);
    try {
      if (batch.await(stuckAfter)) {
        return batch.styled();
      }
    } catch (InterruptedException e) {
      batch.drop();
      throw e;
    }
    batch.drop();
    Worker.SHARED.leave(thread);
    List<StyledLine> styled = batch.styled();
    String stuck = lines.get(styled.size());
    stuckLines.add(stuck);
    // The stuck thread is still inside the old engine.
    engine = engines.get();
    styled.add(StyledLine.plain(stuck, styled.isEmpty() ? before : styled.getLast().end()));
    return styled;
  }

  /// Colours one line, on one thread at a time.
  interface LineEngine {
    StyledLine tokenize(String line, LineState before);
  }

  private StyledLine styled(String line, LineState before) {
    if (line.length() > LONGEST_LINE
        || stuckLines.contains(line)
        || stuckLines.size() > MOST_STUCK_LINES) {
      return StyledLine.plain(line, before);
    }
    try {
      return engine.tokenize(line, before);
    } catch (RuntimeException e) {
      // A grammar the engine cannot make sense of: the text is worth more than its colours.
      return StyledLine.plain(line, before);
    }
  }
}
