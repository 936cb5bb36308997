package dev.sheaf.ui.gists;

import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.query.Folding;
import dev.sheaf.query.Needle;
import dev.sheaf.query.Query;
import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition;
import dev.sheaf.query.Query.Trait;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which rows a typed text leaves: those of which all of it holds, in the language of the search
/// over names, descriptions, tags and owners. What the list cannot tell is left out of account.
public final class GistFilter {
  private final Query query;
  private final List<Predicate<GistRow>> conditions;

  private GistFilter(Query query) {
    this.query = query;
    conditions = query.clauses().stream().flatMap(clause -> condition(clause).stream()).toList();
  }

  public static GistFilter of(String typed) {
    return new GistFilter(Query.parse(typed));
  }

  /// The text with this language asked for, in place of any other; empty for any.
  static String inLanguage(String typed, String language) {
    Stream<Clause> others =
        Query.parse(typed).clauses().stream()
            .filter(
                clause ->
                    !(clause.condition() instanceof Condition.Filter(Query.Key key, String value)
                        && key == Query.Key.LANG));
    Stream<Clause> wanted =
        Stream.of(language)
            .filter(name -> !name.isEmpty())
            .map(name -> new Clause(new Condition.Filter(Query.Key.LANG, name), false));
    return new Query(Stream.concat(others, wanted).toList()).toString();
  }

  boolean isEmpty() {
    return query.isEmpty();
  }

  boolean keeps(GistRow row) {
    for (Predicate<GistRow> condition : conditions) {
      if (!condition.test(row)) {
        return false;
      }
    }
    return true;
  }

  private static List<Predicate<GistRow>> condition(Clause clause) {
    List<Predicate<GistRow>> one =
        switch (clause.condition()) {
          case Condition.Text(String text) -> List.of(holds(new Needle(text)));
          case Condition.Filter filter -> Query.isMistake(filter) ? List.of() : condition(filter);
        };
    return clause.negated() ? one.stream().map(Predicate::negate).toList() : one;
  }

  private static Predicate<GistRow> holds(Needle needle) {
    return row -> row.holds(needle);
  }

  private static List<Predicate<GistRow>> condition(Condition.Filter filter) {
    String value = Folding.fold(filter.value());
    return switch (filter.key()) {
      case LANG -> List.of(row -> languages(row).anyMatch(name -> begins(name, value)));
      case TAG -> List.of(row -> tags(row).anyMatch(name -> begins(name, without('#', value))));
      case USER -> List.of(row -> begins(row.login(), without('@', value)));
      case FILE ->
          List.of(
              row ->
                  row.gist().files().stream()
                      .anyMatch(file -> Folding.fold(file.name()).contains(value)));
      case IS -> trait(Trait.of(value).orElseThrow());
    };
  }

  private static List<Predicate<GistRow>> trait(Trait trait) {
    return switch (trait) {
      case SECRET -> List.of(GistRow::secret);
      case PUBLIC -> List.of(row -> !row.secret());
      case STARRED -> List.of(GistRow::starred);
      case FORK, PINNED -> List.of();
    };
  }

  private static boolean begins(String name, String value) {
    return Folding.fold(name).startsWith(value);
  }

  private static String without(char sign, String value) {
    return value.length() > 1 && value.charAt(0) == sign ? value.substring(1) : value;
  }

  // By the ending of a name, too: `lang:js`.
  private static Stream<String> languages(GistRow row) {
    return row.gist().files().stream()
        .flatMap(file -> Stream.of(file.language() == null ? "" : file.language(), ending(file)))
        .filter(name -> !name.isEmpty());
  }

  private static String ending(GistFile file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1);
  }

  private static Stream<String> tags(GistRow row) {
    return Tag.of(row.gist().description()).stream().map(Tag::name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GistFilter filter && query.equals(filter.query);
  }

  @Override
  public int hashCode() {
    return query.hashCode();
  }
}
