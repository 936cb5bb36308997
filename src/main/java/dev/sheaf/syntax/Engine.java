package dev.sheaf.syntax;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.tm4e.core.TMException;
import org.eclipse.tm4e.core.grammar.IGrammar;
import org.eclipse.tm4e.core.grammar.ITokenizeLineResult;
import org.eclipse.tm4e.core.internal.grammar.tokenattrs.EncodedTokenAttributes;
import org.eclipse.tm4e.core.registry.IGrammarSource;
import org.eclipse.tm4e.core.registry.IRegistryOptions;
import org.eclipse.tm4e.core.registry.Registry;
import org.jspecify.annotations.Nullable;

/// One grammar in the TextMate engine; for one thread at a time.
final class Engine {
  // Odd regular expressions in grammars are nothing the user could do anything about.
  private static final Logger ENGINE_LOG = Logger.getLogger("org.eclipse.tm4e");

  static {
    ENGINE_LOG.setLevel(Level.OFF);
  }

  // A grammar's expressions are compiled when they are first tried.
  private static final Duration COLD_LINE = Duration.ofMillis(2_500);
  private static final Duration LINE = Duration.ofMillis(300);
  private static final int WARM = 300;

  private final IGrammar grammar;
  private final StyleTheme.Look[] looks;
  private int linesDone;

  Engine(GrammarFile file, Set<String> embedded) {
    Map<String, GrammarFile> files =
        GrammarFiles.withEmbedded(Stream.concat(Stream.of(file.id()), embedded.stream()).toList());
    Registry registry = new Registry(new Files(files));
    try {
      registry.setTheme(StyleTheme.source());
    } catch (TMException e) {
      throw new IllegalStateException(e);
    }
    IGrammar loaded = registry.loadGrammar(file.scope());
    if (loaded == null) {
      throw new IllegalStateException("grammar " + file.id() + " does not load");
    }
    grammar = loaded;
    looks = StyleTheme.looks(registry.getColorMap());
  }

  /// Colours one line; what takes too long stays plain and leaves the state as it was.
  StyledLine tokenize(String line, LineState before) {
    Duration limit = linesDone < WARM ? COLD_LINE : LINE;
    linesDone++;
    ITokenizeLineResult<int[]> result = grammar.tokenizeLine2(line, before.stack(), limit);
    if (result.isStoppedEarly()) {
      // The engine's clock also runs while the machine does something else: only a line that takes
      // too long twice does so by itself.
      result = grammar.tokenizeLine2(line, before.stack(), limit);
    }
    LineState end = result.isStoppedEarly() ? before : new LineState(result.getRuleStack());
    return new StyledLine(runs(result.getTokens(), line), end);
  }

  private List<StyleRun> runs(int[] tokens, String line) {
    int lineLength = line.length();
    List<StyleRun> runs = new ArrayList<>(tokens.length / 2);
    int start = 0;
    TokenStyle style = TokenStyle.PLAIN;
    for (int i = 0; i < tokens.length; i += 2) {
      int at = Math.min(tokens[i], lineLength);
      TokenStyle next = style(tokens[i + 1], at < lineLength ? line.charAt(at) : ' ');
      if (next != style) {
        if (at > start) {
          runs.add(new StyleRun(at - start, style));
        }
        start = at;
        style = next;
      }
    }
    if (lineLength > start) {
      runs.add(new StyleRun(lineLength - start, style));
    }
    return runs;
  }

  private TokenStyle style(int token, char firstCharacter) {
    return looks[EncodedTokenAttributes.getForeground(token)].of(firstCharacter);
  }

  /// Hands the registry the wanted grammars and keeps it from loading any other.
  private record Files(Map<String, GrammarFile> byScope) implements IRegistryOptions {
    @Override
    public @Nullable IGrammarSource getGrammarSource(String scope) {
      GrammarFile file = byScope.get(scope);
      return file == null
          ? null
          : IGrammarSource.fromString(IGrammarSource.ContentType.JSON, file.json());
    }

    @Override
    public Collection<String> getInjections(String scope) {
      return byScope.values().stream()
          .filter(file -> file.injectedInto().contains(scope))
          .map(GrammarFile::scope)
          .toList();
    }
  }
}
