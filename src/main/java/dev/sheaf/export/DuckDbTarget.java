package dev.sheaf.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/// A DuckDB file. Its native code is loaded with the first of these, and never before.
class DuckDbTarget extends SqlTarget {
  private static final long MOST_WAITING = 8L << 20;
  // Not the name of any dataset, which has no spaces.
  private static final String CATALOG = "the file";
  // What people read it with is often older than what writes it here. And a group in which one row
  // changed is written anew as a whole, so there are few rows in each.
  private static final String FORMAT = "storage_version 'v1.2.0', row_group_size 2048";

  private static final Pattern IN_USE =
      Pattern.compile("(?i)set lock on file|used by another process|different configuration");

  private final Path file;

  DuckDbTarget(Path file, String dataset) throws SQLException {
    super(open(file), dataset);
    this.file = file;
    run("create schema if not exists " + quoted(dataset));
  }

  private static Connection open(Path file) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "128MB");
    settings.setProperty("threads", "2");
    // Rows come as they are read, and not all at once.
    settings.setProperty("jdbc_stream_results", "true");
    // Nothing is fetched that nobody asked for.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
    boolean attached = false;
    try (Statement statement = connection.createStatement()) {
      String quoted = "'" + file.toString().replace("'", "''") + "'";
      statement.execute("attach " + quoted + " as " + quoted(CATALOG) + " (" + FORMAT + ")");
      statement.execute("use " + quoted(CATALOG));
      connection.setAutoCommit(false);
      attached = true;
      return connection;
    } finally {
      if (!attached) {
        connection.close();
      }
    }
  }

  @Override
  String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "varchar";
      case INTEGER -> "bigint";
      case BOOLEAN -> "boolean";
      case TIMESTAMP -> "timestamptz";
    };
  }

  @Override
  List<String> existing(TableShape table) throws SQLException {
    return strings(
        "select column_name from information_schema.columns"
            + " where table_catalog = current_database() and table_schema = ? and table_name = ?"
            + " order by ordinal_position",
        dataset(),
        table.name());
  }

  @Override
  @Nullable Object bound(@Nullable Object value) {
    return value instanceof Instant moment
        ? OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)
        : value;
  }

  @Override
  public Feed feed(TableShape table) throws SQLException {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    boolean direct = isEmpty(table) && existing(table).equals(columns);
    if (!direct) {
      stage(table);
    }
    DuckDBConnection duck = (DuckDBConnection) connection();
    DuckDBAppender appender =
        direct
            ? duck.createAppender(CATALOG, dataset(), table.name())
            : duck.createAppender("temp", "main", STAGE);
    return new Feed() {
      private long waiting;

      @Override
      public void put(@Nullable Object[] row) throws SQLException {
        appender.beginRow();
        for (Object value : row) {
          append(appender, value);
          waiting += value instanceof String text ? text.length() : Long.BYTES;
        }
        appender.endRow();
        if (waiting > MOST_WAITING) {
          appender.flush();
          waiting = 0;
        }
      }

      @Override
      public void close() throws SQLException {
        appender.close();
        if (!direct) {
          merge(table, existing(table).equals(columns));
        }
      }
    };
  }

  // Rows that are updated make DuckDB write whole tables again; rows in the place of others do not,
  // but they lose what somebody else keeps in columns beside ours.
  private void merge(TableShape table, boolean alone) throws SQLException {
    if (alone) {
      String name = name(table);
      run(
          table.keys().stream()
              .map(key -> quoted(key.name()))
              .map(key -> name + "." + key + " = " + STAGE + "." + key)
              .collect(
                  Collectors.joining(
                      " and ", "delete from " + name + " using " + STAGE + " where ", "")));
      String columns = names(table.columns());
      run("insert into " + name + " (" + columns + ") select " + columns + " from " + STAGE);
    } else {
      run(merging(table));
    }
    run("drop table " + STAGE);
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> appender.appendNull();
      case String text -> appender.append(text);
      case Long number -> appender.append(number.longValue());
      case Boolean flag -> appender.append(flag.booleanValue());
      case Instant moment -> appender.append(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  @Override
  public LoadException explained(SQLException e) {
    return explained(file, e);
  }

  static LoadException explained(Path file, SQLException e) {
    String said = String.valueOf(e.getMessage());
    return IN_USE.matcher(said).find()
        ? new LoadException(
            LoadException.Cause.BUSY, file + " is open in another program; close it there.", e)
        : new LoadException(LoadException.Cause.UNUSABLE, file + ": " + firstLine(said), e);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
