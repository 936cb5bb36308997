package dev.sheaf.library;

import dev.sheaf.query.Folding;
import dev.sheaf.query.Needle;
import dev.sheaf.query.Query;
import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition;
import dev.sheaf.query.Query.Trait;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A query as it is put to one state of the library.
///
/// @param wanted words that must stand in a gist
/// @param unwanted words that must not
/// @param filter what else must hold
record Question(List<Needle> wanted, List<Needle> unwanted, Predicate<Entry> filter) {
  /// Leaves out the filters that cannot be answered.
  static Question of(Query query, List<Entry> entries) {
    Predicate<Entry> all = entry -> true;
    for (Clause clause : query.clauses()) {
      if (clause.condition() instanceof Condition.Filter filter && !Query.isMistake(filter)) {
        Predicate<Entry> one = predicate(filter, entries);
        all = all.and(clause.negated() ? one.negate() : one);
      }
    }
    return new Question(query.needles(false), query.needles(true), all);
  }

  /// Whether every clause is one that cannot be answered, or there is none.
  static boolean asksNothing(Query query) {
    return query.clauses().size() == query.mistakes().size();
  }

  private static Predicate<Entry> predicate(Condition.Filter filter, List<Entry> entries) {
    String value = Folding.fold(filter.value());
    return switch (filter.key()) {
      case LANG -> named(value, entries, Question::languages);
      case TAG -> named(without('#', value), entries, Entry::tags);
      case USER ->
          named(without('@', value), entries, entry -> Set.of(Folding.fold(entry.owner())));
      case FILE -> named(new Needle(value));
      case IS -> trait(Trait.of(value).orElseThrow());
    };
  }

  private static Predicate<Entry> named(Needle needle) {
    return entry -> entry.names().anyMatch(name -> needle.find(name, 0) >= 0);
  }

  private static String without(char sign, String value) {
    return value.length() > 1 && value.charAt(0) == sign ? value.substring(1) : value;
  }

  // A name nothing has may be half typed yet.
  private static Predicate<Entry> named(
      String value, List<Entry> entries, Function<Entry, Collection<String>> names) {
    Predicate<Entry> exact = entry -> names.apply(entry).contains(value);
    return entries.stream().anyMatch(exact)
        ? exact
        : entry -> names.apply(entry).stream().anyMatch(name -> name.startsWith(value));
  }

  // By the ending of a name, too: `lang:js`.
  private static Collection<String> languages(Entry entry) {
    Set<String> names =
        entry
            .names()
            .filter(name -> name.lastIndexOf('.') >= 0)
            .map(name -> Folding.fold(name.substring(name.lastIndexOf('.') + 1)))
            .collect(Collectors.toSet());
    names.addAll(entry.languages());
    return names;
  }

  private static Predicate<Entry> trait(Trait trait) {
    return switch (trait) {
      case SECRET -> entry -> !entry.gist().isPublic();
      case PUBLIC -> entry -> entry.gist().isPublic();
      case STARRED -> entry -> entry.card().starred();
      case PINNED -> entry -> entry.card().pinned();
      case FORK -> entry -> entry.gist().base() != null;
    };
  }
}
