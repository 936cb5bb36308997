package dev.sheaf.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out where in a question SQLite's complaint is about: it names the word, but not the place.
final class MistakePlace {
  private static final Pattern NEAR =
      Pattern.compile("near \"(.*)\": syntax error", Pattern.DOTALL);
  private static final Pattern UNRECOGNIZED =
      Pattern.compile("unrecognized token: \"(.*)\"", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:no such (?:column|table|function|table-valued function|collation sequence)"
              + "|ambiguous column name|wrong number of arguments to function"
              + "|misuse of (?:aggregate|window function|aliased aggregate)): ?"
              + "(?:main\\.|temp\\.)?([^\\s(]+)");

  private final Connection connection;
  private final Question question;

  MistakePlace(Connection connection, Question question) {
    this.connection = connection;
    this.question = question;
  }

  /// In characters from 0; empty where the complaint names nothing that stands there.
  OptionalInt of(String complaint) {
    Matcher near = NEAR.matcher(complaint);
    if (near.find()) {
      return firstRefused(near.group(1));
    }
    Matcher unrecognized = UNRECOGNIZED.matcher(complaint);
    if (unrecognized.find()) {
      int at = question.sql().indexOf(unrecognized.group(1));
      return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
    if (complaint.contains("incomplete input")) {
      return OptionalInt.of(question.tokens().getLast().end());
    }
    Matcher named = NAMED.matcher(complaint);
    return named.find() ? lastPart(named.group(1)) : OptionalInt.empty();
  }

  // Of all places where the word stands, the one at which SQLite stops understanding.
  private OptionalInt firstRefused(String word) {
    List<SqlToken> places =
        question.tokens().stream().filter(token -> token.text().equals(word)).toList();
    for (SqlToken place : places) {
      if (complaintAbout(question.sql().substring(0, place.end())).contains("near \"")) {
        return OptionalInt.of(place.start());
      }
    }
    return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.getFirst().start());
  }

  private String complaintAbout(String beginning) {
    try (PreparedStatement _ = connection.prepareStatement("explain " + beginning)) {
      return "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private OptionalInt lastPart(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return question.tokens().stream()
        .filter(token -> token.name().equals(last))
        .mapToInt(SqlToken::start)
        .findFirst();
  }
}
