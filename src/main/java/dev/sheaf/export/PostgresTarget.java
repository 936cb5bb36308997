package dev.sheaf.export;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// A schema of a PostgreSQL database, filled by its own way of copying.
final class PostgresTarget extends SqlTarget {
  private static final int CHUNK = 64 << 10;

  private final Destination.Postgres server;

  PostgresTarget(Destination.Postgres server, @Nullable String password, String dataset)
      throws SQLException {
    super(open(server, password), dataset);
    this.server = server;
    // Two loads at once would each merge into what the other has not written yet.
    strings("select pg_advisory_xact_lock(hashtext(?))::text", "sheaf:" + dataset);
    run("create schema if not exists " + quoted(dataset));
  }

  private static Connection open(Destination.Postgres server, @Nullable String password)
      throws SQLException {
    Properties settings = new Properties();
    server.options().forEach(settings::setProperty);
    settings.setProperty("user", server.user());
    settings.setProperty("connectTimeout", "10");
    settings.setProperty("ApplicationName", "Sheaf");
    if (password != null) {
      settings.setProperty("password", password);
    }
    String address =
        "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database();
    Connection connection = new Driver().connect(address, settings);
    if (connection == null) {
      throw new SQLException("the driver does not take the address");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "bigint";
      case BOOLEAN -> "boolean";
      case TIMESTAMP -> "timestamptz";
    };
  }

  @Override
  List<String> existing(TableShape table) throws SQLException {
    return strings(
        "select column_name from information_schema.columns"
            + " where table_schema = ? and table_name = ? order by ordinal_position",
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
    boolean direct = isEmpty(table);
    if (!direct) {
      stage(table);
    }
    String into = direct ? name(table) : STAGE;
    CopyIn copy =
        connection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + into + " (" + names(table.columns()) + ") from stdin");
    return new Feed() {
      private final StringBuilder lines = new StringBuilder();

      @Override
      public void put(@Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
          lines.append(i == 0 ? "" : "\t");
          CopyText.write(row[i], lines);
        }
        lines.append('\n');
        if (lines.length() > CHUNK) {
          flush();
        }
      }

      private void flush() throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
      }

      @Override
      public void close() throws SQLException {
        flush();
        copy.endCopy();
        if (!direct) {
          run(merging(table));
          run("drop table " + STAGE);
        }
      }
    };
  }

  @Override
  public LoadException explained(SQLException e) {
    return explained(server, e);
  }

  static LoadException explained(Destination.Postgres server, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String at = "PostgreSQL at " + server.host() + ":" + server.port();
    LoadException.Cause why =
        switch (state.length() < 2 ? "" : state.substring(0, 2)) {
          case "08" ->
              state.equals("08004") ? LoadException.Cause.REFUSED : LoadException.Cause.UNREACHABLE;
          case "28", "3D" -> LoadException.Cause.REFUSED;
          case "55", "40" -> LoadException.Cause.BUSY;
          default -> LoadException.Cause.UNUSABLE;
        };
    return new LoadException(why, at + ": " + e.getMessage(), e);
  }
}
