package dev.sheaf.ui.markdown;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.Tokenizer;
import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Colours pieces of code in the background, and remembers the last of them.
public final class CodeColours {
  private static final Logger LOG = LoggerFactory.getLogger(CodeColours.class);
  private static final Duration BUDGET = Duration.ofMillis(200);
  private static final int MOST_KEPT = 200;

  private record Key(Language language, String code) {}

  private final Background background;
  private final Map<Key, List<StyledLine>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<StyledLine>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public CodeColours(Background background) {
    this.background = background;
  }

  /// What a fence calls a language: its name, or an extension of its files.
  public static Optional<Language> called(String word) {
    if (word.isBlank()) {
      return Optional.empty();
    }
    return Languages.named(word).or(() -> Languages.forFile("x." + word, null, ""));
  }

  /// Hands over the styled lines of `code`: at once if they are known, else later. Never where
  /// there is no grammar.
  public Background.Task colour(
      Optional<Language> language, String code, Consumer<List<StyledLine>> taker) {
    if (language.isEmpty() || code.isEmpty()) {
      return Background.Task.NONE;
    }
    Key key = new Key(language.get(), code);
    List<StyledLine> known = kept.get(key);
    if (known != null) {
      taker.accept(known);
      return Background.Task.NONE;
    }
    return background.run(
        () -> styled(key),
        lines -> {
          kept.put(key, lines);
          taker.accept(lines);
        },
        failure -> LOG.warn("no colours for {}", key.language().name(), failure));
  }

  private static List<StyledLine> styled(Key key) throws InterruptedException {
    Tokenizer tokenizer = Grammars.shared().tokenizer(key.language(), key.code());
    List<String> lines = List.of(key.code().split("\n", -1));
    List<StyledLine> styled = new ArrayList<>(lines.size());
    while (styled.size() < lines.size()) {
      LineState before = styled.isEmpty() ? LineState.START : styled.getLast().end();
      styled.addAll(tokenizer.tokenize(lines.subList(styled.size(), lines.size()), before, BUDGET));
    }
    return styled;
  }
}
