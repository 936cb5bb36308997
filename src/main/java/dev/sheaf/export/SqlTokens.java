package dev.sheaf.export;

import dev.sheaf.export.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Divides a question into its parts, as SQLite would; what is wrong with it is not its business.
public final class SqlTokens {
  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  /// All parts but white space, in order.
  public static List<SqlToken> of(String sql) {
    SqlTokens reading = new SqlTokens(sql);
    while (reading.at < sql.length()) {
      reading.next();
    }
    return List.copyOf(reading.tokens);
  }

  /// The parts that say something.
  static List<SqlToken> spoken(String sql) {
    return of(sql).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      put(Kind.COMMENT, end < 0 ? sql.length() : end);
    } else if (sql.startsWith("/*", at)) {
      int end = sql.indexOf("*/", at + 2);
      put(end < 0 ? Kind.OPEN : Kind.COMMENT, end < 0 ? sql.length() : end + 2);
    } else if (isWordPart(c) && !isDigit(c)) {
      word();
    } else if (isDigit(c) || (c == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1)))) {
      number();
    } else {
      switch (c) {
        case '\'' -> quoted(Kind.TEXT, c);
        case '"', '`' -> quoted(Kind.NAME, c);
        case '[' -> {
          int end = sql.indexOf(']', at);
          put(end < 0 ? Kind.OPEN : Kind.NAME, end < 0 ? sql.length() : end + 1);
        }
        default -> put(Kind.SIGN, at + Character.charCount(sql.codePointAt(at)));
      }
    }
  }

  private void word() {
    int end = at;
    while (end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    // Bytes are written as a word before a text.
    boolean bytes = end == at + 1 && "xX".indexOf(sql.charAt(at)) >= 0;
    if (bytes && end < sql.length() && sql.charAt(end) == '\'') {
      int start = at;
      at = end;
      quoted(Kind.TEXT, '\'');
      SqlToken text = tokens.removeLast();
      tokens.add(new SqlToken(text.kind(), start, sql.substring(start, at)));
    } else {
      put(Kind.WORD, end);
    }
  }

  private void number() {
    int end = at;
    while (end < sql.length() && (isWordPart(sql.charAt(end)) || sql.charAt(end) == '.')) {
      boolean exponent = "eE".indexOf(sql.charAt(end)) >= 0;
      end++;
      if (exponent && end < sql.length() && "+-".indexOf(sql.charAt(end)) >= 0) {
        end++;
      }
    }
    put(Kind.NUMBER, end);
  }

  // A quote inside is written twice.
  private void quoted(Kind kind, char quote) {
    int end = at + 1;
    while (end < sql.length()) {
      if (sql.charAt(end) != quote) {
        end++;
      } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
        end += 2;
      } else {
        put(kind, end + 1);
        return;
      }
    }
    put(Kind.OPEN, sql.length());
  }

  private void put(Kind kind, int end) {
    tokens.add(new SqlToken(kind, at, sql.substring(at, end)));
    at = end;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || c == '$' || c >= 0x80 || isDigit(c) || isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
