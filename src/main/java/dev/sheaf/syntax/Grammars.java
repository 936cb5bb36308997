package dev.sheaf.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Loads grammars when they are first needed and keeps them; several threads may use it.
public final class Grammars {
  private static final Grammars SHARED = new Grammars();

  private final Map<Key, Tokenizer> tokenizers = new ConcurrentHashMap<>();

  private Grammars() {}

  /// The grammars of this run: they never change, so everybody can use the same ones.
  public static Grammars shared() {
    return SHARED;
  }

  /// The tokenizer for a text in that language, with the languages embedded in the text; the first
  /// time this takes up to some 100 ms.
  public Tokenizer tokenizer(Language language, CharSequence text) {
    GrammarFile grammar = GrammarFiles.get(language.grammar());
    Set<String> embedded = Set.copyOf(EmbeddedLanguages.in(text, grammar));
    return tokenizers.computeIfAbsent(
        new Key(grammar.id(), embedded), key -> new Tokenizer(grammar, embedded));
  }

  /// The same if it is there at once, without loading anything.
  public Optional<Tokenizer> loadedTokenizer(Language language, CharSequence text) {
    GrammarFile grammar = GrammarFiles.get(language.grammar());
    return Optional.ofNullable(
        tokenizers.get(new Key(grammar.id(), Set.copyOf(EmbeddedLanguages.in(text, grammar)))));
  }

  private record Key(String grammar, Set<String> embedded) {}
}
