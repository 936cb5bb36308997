package dev.sheaf.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// An SQLite file. It knows no schemas, so the dataset begins the names of its tables.
final class SqliteTarget extends SqlTarget {
  private static final int WAIT_FOR_OTHERS = 10_000;
  private final Path file;

  SqliteTarget(Path file, String dataset) throws SQLException {
    super(open(file), dataset);
    this.file = file;
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS);
    // Two loads at once would each merge into what the other has not written yet.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setGetGeneratedKeys(false);
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  String type(ColumnType type) {
    return switch (type) {
      case TEXT, TIMESTAMP -> "text";
      case INTEGER, BOOLEAN -> "integer";
    };
  }

  @Override
  String name(TableShape table) {
    return quoted(bare(table));
  }

  private String bare(TableShape table) {
    return dataset() + (table.name().startsWith("_") ? "" : "_") + table.name();
  }

  @Override
  List<String> existing(TableShape table) throws SQLException {
    return strings("select name from pragma_table_info(?) order by cid", bare(table));
  }

  @Override
  void describe(TableShape table) {
    // SQLite keeps no descriptions.
  }

  @Override
  @Nullable Object bound(@Nullable Object value) {
    return switch (value) {
      case Instant moment -> TextFile.MOMENT.format(moment);
      case Boolean flag -> flag ? 1 : 0;
      case null -> null;
      default -> value;
    };
  }

  @Override
  public Feed feed(TableShape table) throws SQLException {
    String places = table.columns().stream().map(each -> "?").collect(Collectors.joining(", "));
    PreparedStatement statement =
        connection()
            .prepareStatement(
                "insert into "
                    + name(table)
                    + " ("
                    + names(table.columns())
                    + ") values ("
                    + places
                    + ") "
                    + onConflict(table));
    return new Feed() {
      @Override
      public void put(@Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, bound(row[i]));
        }
        statement.executeUpdate();
      }

      @Override
      public void close() throws SQLException {
        statement.close();
      }
    };
  }

  @Override
  public LoadException explained(SQLException e) {
    return explained(file, e);
  }

  static LoadException explained(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new LoadException(
              LoadException.Cause.BUSY, file + " is being written by another program.", e);
      case SQLITE_NOTADB ->
          new LoadException(LoadException.Cause.UNUSABLE, file + " is no SQLite database.", e);
      default ->
          new LoadException(
              LoadException.Cause.UNUSABLE,
              file + ": " + String.valueOf(e.getMessage()).replaceFirst("^\\[\\w+] *", ""),
              e);
    };
  }
}
