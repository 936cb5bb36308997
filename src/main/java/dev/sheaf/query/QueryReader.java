package dev.sheaf.query;

import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a question from left to right: clauses apart by spaces, each perhaps with `-` before it.
final class QueryReader {
  private final String typed;
  private int at;

  QueryReader(String typed) {
    this.typed = typed;
  }

  Query read() {
    List<Clause> clauses = new ArrayList<>();
    skipSpace();
    while (at < typed.length()) {
      clause().ifPresent(clauses::add);
      skipSpace();
    }
    return new Query(clauses);
  }

  private Optional<Clause> clause() {
    boolean negated = typed.charAt(at) == '-' && !isSpaceOrEnd(at + 1);
    if (negated) {
      at++;
    }
    Optional<Query.Key> key = Query.Key.at(typed, at);
    if (key.isPresent()) {
      at += key.get().word().length() + 1;
      return Optional.of(new Clause(new Condition.Filter(key.get(), value()), negated));
    }
    String text = value();
    // Nothing between two quotes asks for nothing.
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause(new Condition.Text(text), negated));
  }

  private String value() {
    return at < typed.length() && typed.charAt(at) == '"' ? quotation() : word();
  }

  private String word() {
    int start = at;
    while (!isSpaceOrEnd(at)) {
      at++;
    }
    return typed.substring(start, at);
  }

  // Two quotes stand for one; what is never closed ends with the question.
  private String quotation() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < typed.length()) {
      char sign = typed.charAt(at++);
      if (sign == '"') {
        if (at == typed.length() || typed.charAt(at) != '"') {
          break;
        }
        at++;
      }
      text.append(sign);
    }
    return text.toString();
  }

  private void skipSpace() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
  }

  private boolean isSpaceOrEnd(int index) {
    return index >= typed.length() || Character.isWhitespace(typed.charAt(index));
  }

  static boolean hasSpace(String text) {
    return text.chars().anyMatch(Character::isWhitespace);
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
