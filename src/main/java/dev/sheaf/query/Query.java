package dev.sheaf.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question about gists: all of its clauses must hold. Printing one and reading it again gives
/// the same.
public record Query(List<Clause> clauses) {
  public Query {
    clauses = List.copyOf(clauses);
  }

  /// One part of a question.
  public record Clause(Condition condition, boolean negated) {
    @Override
    public String toString() {
      return (negated ? "-" : "") + condition;
    }
  }

  /// What may hold of a gist.
  public sealed interface Condition {
    /// It says these words somewhere.
    record Text(String text) implements Condition {
      @Override
      public String toString() {
        boolean bare =
            !text.isEmpty()
                && text.charAt(0) != '-'
                && text.charAt(0) != '"'
                && !QueryReader.hasSpace(text)
                && Key.at(text, 0).isEmpty();
        return bare ? text : QueryReader.quoted(text);
      }
    }

    /// It is of a kind.
    record Filter(Key key, String value) implements Condition {
      @Override
      public String toString() {
        boolean bare = !QueryReader.hasSpace(value) && !value.startsWith("\"");
        return key.word() + ":" + (bare ? value : QueryReader.quoted(value));
      }
    }
  }

  /// What a filter is about.
  public enum Key {
    LANG,
    TAG,
    USER,
    FILE,
    IS;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Key> at(String text, int start) {
      for (Key key : values()) {
        String word = key.word() + ":";
        if (text.regionMatches(true, start, word, 0, word.length())) {
          return Optional.of(key);
        }
      }
      return Optional.empty();
    }
  }

  /// What `is:` can ask for.
  public enum Trait {
    SECRET,
    PUBLIC,
    STARRED,
    FORK,
    PINNED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Empty where there is no such trait.
    public static Optional<Trait> of(String word) {
      for (Trait trait : values()) {
        if (trait.word().equalsIgnoreCase(word)) {
          return Optional.of(trait);
        }
      }
      return Optional.empty();
    }
  }

  /// Understands whatever was typed; what is no filter is words.
  public static Query parse(String typed) {
    return new QueryReader(typed).read();
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /// Filters that cannot be answered: without a value, or asking for a trait there is not.
  public List<Condition.Filter> mistakes() {
    return clauses.stream()
        .map(Clause::condition)
        .filter(Condition.Filter.class::isInstance)
        .map(Condition.Filter.class::cast)
        .filter(Query::isMistake)
        .toList();
  }

  public static boolean isMistake(Condition.Filter filter) {
    return filter.value().isBlank()
        || (filter.key() == Key.IS && Trait.of(filter.value()).isEmpty());
  }

  /// The words that must, or must not, be said.
  public List<Needle> needles(boolean negated) {
    return clauses.stream()
        .filter(clause -> clause.negated() == negated)
        .map(Clause::condition)
        .filter(Condition.Text.class::isInstance)
        .map(condition -> new Needle(((Condition.Text) condition).text()))
        .toList();
  }

  @Override
  public String toString() {
    return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
  }
}
