package dev.sheaf.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.sheaf.gist.WebAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Short words for what every table does.
final class Sql {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Sql() {}

  /// A text or a list of texts as JSON.
  static String json(Object value) {
    return GSON.toJson(value);
  }

  /// Makes one thing of the row the result stands on.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Runs one statement; returns how many rows it changed.
  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /// Runs one statement for each of `rows`.
  static void updateEach(Connection connection, String sql, List<@Nullable Object[]> rows)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] values : rows) {
        bind(statement, values);
        statement.executeUpdate();
      }
    }
  }

  /// One row for `updateEach`.
  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  /// Takes a look at the row the result stands on.
  @FunctionalInterface
  interface Look {
    void at(ResultSet row) throws SQLException;
  }

  static void forEach(Connection connection, Look look, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          look.at(result);
        }
      }
    }
  }

  static <T> List<T> list(Connection connection, Row<T> row, String sql, @Nullable Object... values)
      throws SQLException {
    List<T> all = new ArrayList<>();
    forEach(connection, result -> all.add(row.read(result)), sql, values);
    return all;
  }

  static <T> Optional<T> first(
      Connection connection, Row<T> row, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Optional.of(row.read(result)) : Optional.empty();
      }
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, column(values[i]));
    }
  }

  private static @Nullable Object column(@Nullable Object value) {
    return switch (value) {
      case Instant instant -> instant.toEpochMilli();
      case URI uri -> uri.toString();
      case WebAddress address -> address.text();
      case Boolean bool -> bool ? 1 : 0;
      case null -> null;
      default -> value;
    };
  }

  static Instant instant(ResultSet row, int column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static @Nullable WebAddress webAddress(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : new WebAddress(text);
  }

  static @Nullable URI uri(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : URI.create(text);
  }
}
