package dev.sheaf.ui.data;

import dev.sheaf.export.AskTable;
import dev.sheaf.export.SqlToken;
import dev.sheaf.export.SqlToken.Kind;
import dev.sheaf.export.SqlTokens;
import dev.sheaf.ui.code.Completion;
import dev.sheaf.ui.code.Completion.Offer;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Knows which words could stand where one is typing a question: tables, their columns, functions
/// and keywords.
final class SqlWords implements Completion.Source {
  private static final int MOST = 80;
  private static final Set<String> BEFORE_TABLES = Set.of("from", "join");
  private static final List<String> KEYWORDS =
      List.of(
          ("select from where group by order having limit join left on as and or not in is null"
                  + " like between case when then else end distinct union all with recursive desc"
                  + " asc exists values over partition offset glob cast using inner cross except"
                  + " intersect collate nocase explain filter")
              .split(" "));
  private static final List<String> FUNCTIONS =
      List.of(
          ("count sum avg min max total group_concat length lower upper substr replace instr trim"
                  + " strftime date datetime julianday unixepoch coalesce ifnull iif nullif round"
                  + " abs printf row_number rank lag lead ntile json_each json_extract hex typeof"
                  + " median percentile")
              .split(" "));

  private final List<AskTable> tables;

  SqlWords(List<AskTable> tables) {
    this.tables = List.copyOf(tables);
  }

  @Override
  public Offer at(String text, int caret, boolean asked) {
    List<SqlToken> tokens = SqlTokens.of(text);
    Optional<SqlToken> under =
        tokens.stream().filter(each -> each.start() < caret && caret <= each.end()).findFirst();
    if (under.isPresent() && isClosedToWords(under.get(), caret)) {
      return Offer.NONE;
    }
    int from = under.filter(each -> each.kind() == Kind.WORD).map(SqlToken::start).orElse(caret);
    String begun = text.substring(from, caret).toLowerCase(Locale.ROOT);
    List<SqlToken> before =
        tokens.stream().filter(each -> each.end() <= from && each.kind() != Kind.COMMENT).toList();
    boolean behindDot = !before.isEmpty() && before.getLast().text().equals(".");
    if (begun.isEmpty() && !asked && !behindDot) {
      return Offer.NONE;
    }
    Stream<Completion> words = behindDot ? columnsOf(before, tokens) : words(before, tokens);
    List<Completion> fitting =
        words
            .filter(each -> each.word().toLowerCase(Locale.ROOT).startsWith(begun))
            .distinct()
            .limit(MOST)
            .toList();
    // Nobody needs to be offered what is typed already.
    boolean whole = fitting.size() == 1 && fitting.getFirst().word().equalsIgnoreCase(begun);
    return whole ? Offer.NONE : new Offer(from, fitting);
  }

  private static boolean isClosedToWords(SqlToken token, int caret) {
    return switch (token.kind()) {
      case TEXT, NAME, COMMENT -> caret < token.end() || token.text().startsWith("--");
      case NUMBER, OPEN -> true;
      case WORD, SIGN -> false;
    };
  }

  private Stream<Completion> words(List<SqlToken> before, List<SqlToken> all) {
    if (!before.isEmpty() && BEFORE_TABLES.stream().anyMatch(before.getLast()::is)) {
      return tableNames();
    }
    List<AskTable> mentioned = mentioned(all);
    Stream<Completion> columns =
        (mentioned.isEmpty() ? tables : mentioned).stream().flatMap(SqlWords::columns);
    return Stream.of(
            columns,
            tableNames(),
            FUNCTIONS.stream().map(word -> of(word, "data.word.function")),
            KEYWORDS.stream().map(word -> of(word, "data.word.keyword")))
        .flatMap(each -> each);
  }

  private Stream<Completion> tableNames() {
    return tables.stream().map(table -> of(table.name(), "data.word.table"));
  }

  private static Completion of(String word, String kind) {
    return new Completion(word, Messages.text(kind));
  }

  private static Stream<Completion> columns(AskTable table) {
    return table.columns().stream()
        .map(column -> new Completion(column.name(), table.name() + " · " + column.type()));
  }

  private List<AskTable> mentioned(List<SqlToken> tokens) {
    Set<String> names = new LinkedHashSet<>();
    tokens.forEach(token -> names.add(token.name()));
    return tables.stream().filter(table -> names.contains(table.name())).toList();
  }

  // The name before the dot is a table's, or stands behind one's.
  private Stream<Completion> columnsOf(List<SqlToken> before, List<SqlToken> all) {
    if (before.size() < 2) {
      return Stream.empty();
    }
    String name = before.get(before.size() - 2).name();
    List<String> meant = new ArrayList<>(List.of(name));
    List<SqlToken> said = all.stream().filter(each -> each.kind() != Kind.COMMENT).toList();
    for (int i = 1; i < said.size(); i++) {
      int table = said.get(i - 1).is("as") ? i - 2 : i - 1;
      if (said.get(i).name().equals(name) && table >= 0) {
        meant.add(said.get(table).name());
      }
    }
    return tables.stream().filter(table -> meant.contains(table.name())).flatMap(SqlWords::columns);
  }
}
