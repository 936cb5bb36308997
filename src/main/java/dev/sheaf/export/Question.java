package dev.sheaf.export;

import dev.sheaf.export.Reply.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A question in SQL as it was typed: one statement, which by its first word reads.
///
/// @param tokens without comments
record Question(String sql, List<SqlToken> tokens) {
  private static final List<String> BEGINNINGS = List.of("select", "with", "values");

  static Question of(String sql) {
    return new Question(sql, SqlTokens.spoken(sql));
  }

  /// What is wrong at first sight; empty where nothing is.
  Optional<Reply.Mistake> fault() {
    List<SqlToken> said = tokens.stream().filter(token -> !isSemicolon(token)).toList();
    if (said.isEmpty()) {
      return Optional.of(new Reply.Mistake(Fault.EMPTY, "", OptionalInt.empty()));
    }
    SqlToken first = said.get(explained());
    if (BEGINNINGS.stream().noneMatch(first::is)) {
      return Optional.of(mistake(Fault.NOT_READING, first));
    }
    boolean ended = false;
    for (SqlToken token : tokens.subList(tokens.indexOf(first), tokens.size())) {
      if (ended && !isSemicolon(token)) {
        return Optional.of(mistake(Fault.SEVERAL, token));
      }
      ended |= isSemicolon(token);
    }
    return Optional.empty();
  }

  /// The statement itself, without what asks to explain it.
  String statement() {
    List<SqlToken> said = tokens.stream().filter(token -> !isSemicolon(token)).toList();
    return sql.substring(said.get(explained()).start());
  }

  // How many words before the statement ask to explain it.
  private int explained() {
    List<SqlToken> said = tokens.stream().filter(token -> !isSemicolon(token)).toList();
    int words = 0;
    if (said.getFirst().is("explain") && said.size() > 1) {
      boolean plan = said.get(1).is("query") && said.size() > 3 && said.get(2).is("plan");
      words = plan ? 3 : 1;
    }
    return words;
  }

  private static boolean isSemicolon(SqlToken token) {
    return token.text().equals(";");
  }

  private static Reply.Mistake mistake(Fault fault, SqlToken token) {
    return new Reply.Mistake(fault, token.text(), OptionalInt.of(token.start()));
  }
}
