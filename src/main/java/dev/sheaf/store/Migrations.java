package dev.sheaf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a database of any earlier version to the schema of this one.
final class Migrations {
  // The number of a step is its place here; `pragma user_version` holds that of the last one done.
  private static final List<String> STEPS =
      List.of(
          "001-library.sql",
          "002-accounts.sql",
          "003-outbox.sql",
          "004-sync.sql",
          "005-search.sql",
          "006-past.sql");

  private Migrations() {}

  /// Runs the steps that are missing, each whole or not at all.
  ///
  /// @return whether the database is one this version knows; false where a newer one made it
  static boolean run(Connection connection) throws SQLException {
    int version = version(connection);
    for (int step = version; step < STEPS.size(); step++) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate("begin immediate");
        try {
          // Another process may have been faster.
          if (version(connection) == step) {
            statement.executeUpdate(script(STEPS.get(step)));
            statement.executeUpdate("pragma user_version = " + (step + 1));
          }
          statement.executeUpdate("commit");
        } catch (SQLException e) {
          statement.executeUpdate("rollback");
          throw e;
        }
      }
    }
    return version <= STEPS.size();
  }

  /// Makes the tables of the first version, and no others.
  static void runFirst(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("begin immediate");
      statement.executeUpdate(script(STEPS.getFirst()));
      statement.executeUpdate("commit");
    }
  }

  static int latest() {
    return STEPS.size();
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("pragma user_version")) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
