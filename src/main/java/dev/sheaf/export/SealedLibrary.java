package dev.sheaf.export;

import dev.sheaf.library.LocalPlace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// A connection for one question: it sees the account's part of the library and nothing else, and
/// can write nothing.
///
/// The library is attached for reading only, under a name nobody can guess; the tables there are to
/// ask stand before it as views, and every other name it has is taken by a view that leads nowhere.
/// What could tell the name, or do more than read, `Program` refuses.
final class SealedLibrary implements AutoCloseable {
  /// The longest text or content, in bytes; the library's longest files have none here.
  private static final int LONGEST_VALUE = 16_000_001;

  private static final int LONGEST_QUESTION = 100_000;
  private static final int LONGEST_PATTERN = 1_000;
  private static final int MOST_STEPS = 100_000;
  // In KiB, as SQLite wants it: below zero. What does not fit is sorted on the disk.
  private static final int CACHE = -16_000;
  private static final int WAIT_FOR_OTHERS = 5_000;

  private final Connection connection;

  private SealedLibrary(Connection connection) {
    this.connection = connection;
  }

  /// @param watch asked while questions are answered
  static SealedLibrary open(LocalPlace place, Watch watch) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS);
    config.setTempStore(SQLiteConfig.TempStore.FILE);
    config.setCacheSize(CACHE);
    config.setGetGeneratedKeys(false);
    Connection connection = config.createConnection("jdbc:sqlite::memory:");
    try {
      seal(connection, place);
      ProgressHandler.setHandler(connection, Watch.STEPS, watch);
      return new SealedLibrary(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void seal(Connection connection, LocalPlace place) throws SQLException {
    Function.create(
        connection, TagsFunction.NAME, new TagsFunction(), 1, Function.FLAG_DETERMINISTIC);
    String library = "l" + UUID.randomUUID().toString().replace("-", "");
    try (PreparedStatement attach =
        connection.prepareStatement("attach ? as \"" + library + "\"")) {
      attach.setString(1, place.file().toUri() + "?mode=ro");
      attach.executeUpdate();
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("pragma " + library + ".cache_size = " + CACHE);
      Set<String> own =
          AskSchema.TABLES.stream().map(AskTable::name).collect(Collectors.toUnmodifiableSet());
      for (String name : names(statement, library)) {
        if (!own.contains(name)) {
          String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
          statement.executeUpdate(
              "create temp view " + quoted + " as select * from main." + quoted);
        }
      }
      for (String view : AskSchema.views(library, place.account())) {
        statement.executeUpdate(view);
      }
      statement.executeUpdate("pragma query_only = on");
    }
    SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
    limited.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
    limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
    limited.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_QUESTION);
    limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, LONGEST_PATTERN);
    limited.setLimit(SQLiteLimits.SQLITE_LIMIT_VDBE_OP, MOST_STEPS);
  }

  private static List<String> names(Statement statement, String library) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select name from "
                + library
                + ".sqlite_schema where type in ('table', 'view') and name not like 'sqlite\\_%'"
                + " escape '\\'")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
