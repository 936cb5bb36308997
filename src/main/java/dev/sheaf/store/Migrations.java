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
  static final List<String> STEPS =
      List.of(
          "001-library.sql",
          "002-accounts.sql",
          "003-outbox.sql",
          "004-sync.sql",
          "005-search.sql",
          "006-past.sql",
          "007-whole.sql",
          "008-shelves.sql",
          "009-comments.sql",
          "010-people.sql",
          "011-unchecked.sql",
          "012-asked.sql",
          "013-profiles.sql",
          "014-changes.sql");

  private Migrations() {}

  /// Runs the steps that are missing, each whole or not at all.
  ///
  /// @return whether the database is one this version knows; false where a newer one made it
  static boolean run(Connection connection) throws SQLException {
    int version = version(connection);
    if (version < STEPS.size()) {
      // A step that makes a table anew must not take along what refers to it.
      execute(connection, "pragma foreign_keys = off");
      for (int step = version; step < STEPS.size(); step++) {
        run(connection, step);
      }
      execute(connection, "pragma foreign_keys = on");
    }
    return version <= STEPS.size();
  }

  private static void run(Connection connection, int step) throws SQLException {
    execute(connection, "begin immediate");
    try {
      // Another process may have been faster.
      if (version(connection) == step) {
        execute(connection, script(STEPS.get(step)));
        execute(connection, "pragma user_version = " + (step + 1));
      }
      execute(connection, "commit");
    } catch (SQLException e) {
      execute(connection, "rollback");
      throw e;
    }
  }

  /// Makes the tables of the first version, and no others.
  static void runFirst(Connection connection) throws SQLException {
    execute(connection, "begin immediate");
    execute(connection, script(STEPS.getFirst()));
    execute(connection, "commit");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// Whether no step is missing, and none is unknown.
  static boolean isCurrent(Connection connection) throws SQLException {
    return version(connection) == STEPS.size();
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
