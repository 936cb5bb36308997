package dev.sheaf.syntax;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.tm4e.core.grammar.IGrammar;
import org.eclipse.tm4e.core.grammar.IStateStack;
import org.eclipse.tm4e.core.grammar.ITokenizeLineResult;
import org.eclipse.tm4e.core.registry.IGrammarSource;
import org.eclipse.tm4e.core.registry.Registry;

/// How fast a Java file is tokenised, beside the TextMate engine alone.
///
/// @param overBare our time as a multiple of the engine's
/// @param styled the lines of the file
public record SpeedOfTokens(double overBare, double secondsPerMegabyte, List<StyledLine> styled) {
  private static final int TIMES = 5;
  private static final Duration LONG = Duration.ofMinutes(10);

  public static SpeedOfTokens measure(String text) throws InterruptedException {
    List<String> lines = List.of(text.split("\n", -1));
    GrammarFile java = GrammarFiles.get("java");
    Tokenizer warm = new Tokenizer(java, Set.of());
    IGrammar grammar =
        new Registry()
            .addGrammar(IGrammarSource.fromString(IGrammarSource.ContentType.JSON, java.json()));
    warm.tokenize(lines, LineState.START, LONG);
    long[] bare = new long[TIMES];
    long[] ours = new long[TIMES];
    List<StyledLine> styled = List.of();
    for (int i = -1; i < TIMES; i++) {
      long start = System.nanoTime();
      bare(grammar, lines);
      long between = System.nanoTime();
      styled = new Tokenizer(java, Set.of()).tokenize(lines, LineState.START, LONG);
      long end = System.nanoTime();
      if (i >= 0) {
        bare[i] = between - start;
        ours[i] = end - between;
      }
    }
    double seconds = median(ours) / 1e9;
    return new SpeedOfTokens(
        Math.round(100.0 * median(ours) / median(bare)) / 100.0,
        Math.round(100 * seconds * (1 << 20) / text.length()) / 100.0,
        new ArrayList<>(styled));
  }

  /// How many languages load and find something to colour in a sample.
  public static int colouredLanguages() throws InterruptedException {
    int coloured = 0;
    for (Language language : Languages.all()) {
      Tokenizer tokenizer = new Tokenizer(GrammarFiles.get(language.grammar()), Set.of());
      boolean found =
          tokenizer.tokenize(Sample.LINES, LineState.START, LONG).stream()
              .flatMap(line -> line.runs().stream())
              .anyMatch(run -> run.style() != TokenStyle.PLAIN);
      coloured += found ? 1 : 0;
    }
    return coloured;
  }

  private static void bare(IGrammar grammar, List<String> lines) {
    IStateStack state = null;
    for (String line : lines) {
      ITokenizeLineResult<int[]> result = grammar.tokenizeLine2(line, state, null);
      state = result.getRuleStack();
    }
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
