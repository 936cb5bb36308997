package dev.sheaf.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is the same in all databases: one transaction, in the SQL that all of them speak.
abstract class SqlTarget implements Target {
  /// Where rows wait that take the place of others.
  static final String STAGE = "sheaf_stage";

  private static final int FETCH = 5_000;

  private final Connection connection;
  private final String dataset;

  /// @param connection with a transaction that begins with the first statement; it is closed with
  ///   this
  SqlTarget(Connection connection, String dataset) {
    this.connection = connection;
    this.dataset = dataset;
  }

  final Connection connection() {
    return connection;
  }

  final String dataset() {
    return dataset;
  }

  /// What the database calls a type.
  abstract String type(ColumnType type);

  /// The names of the table's columns in order; empty where there is no such table.
  abstract List<String> existing(TableShape table) throws SQLException;

  /// The table's name as it stands in statements.
  String name(TableShape table) {
    return quoted(dataset) + "." + quoted(table.name());
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  final void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public boolean isNew() throws SQLException {
    return existing(Shapes.LOADS).isEmpty();
  }

  @Override
  public List<String> prepare(TableShape table) throws SQLException {
    Set<String> existing = new HashSet<>(existing(table));
    if (existing.isEmpty()) {
      run(creation(table));
      describe(table);
      return List.of("+ table");
    }
    List<String> changes = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!existing.contains(column.name())) {
        String added = quoted(column.name()) + " " + type(column.type());
        run("alter table " + name(table) + " add column " + added);
        changes.add("+ column " + column.name());
      }
    }
    return changes;
  }

  private String creation(TableShape table) {
    String columns =
        table.columns().stream()
            .map(
                column ->
                    quoted(column.name())
                        + " "
                        + type(column.type())
                        + (column.key() ? " not null" : ""))
            .collect(Collectors.joining(", "));
    String keys = names(table.keys());
    return "create table " + name(table) + " (" + columns + ", primary key (" + keys + "))";
  }

  /// Writes down what a new table and its columns hold, where a database keeps that.
  void describe(TableShape table) throws SQLException {
    run("comment on table " + name(table) + " is " + literal(table.about()));
    for (Column column : table.columns()) {
      String name = name(table) + "." + quoted(column.name());
      run("comment on column " + name + " is " + literal(column.about()));
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String names(Collection<Column> columns) {
    return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
  }

  @Override
  public final Map<List<Object>, String> known(TableShape table, String account)
      throws SQLException {
    List<Column> keys = table.ownKeys();
    Map<List<Object>, String> known = new HashMap<>();
    String sql =
        "select "
            + names(keys)
            + ", row_hash from "
            + name(table)
            + " where account = ? and deleted_at is null";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      statement.setString(1, account);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          List<Object> key = new ArrayList<>();
          for (int i = 0; i < keys.size(); i++) {
            key.add(
                keys.get(i).type() == ColumnType.INTEGER
                    ? (Object) row.getLong(i + 1)
                    : row.getString(i + 1));
          }
          known.put(key, Objects.requireNonNullElse(row.getString(keys.size() + 1), ""));
        }
      }
    }
    return known;
  }

  /// Puts what the stage holds into the table.
  final String merging(TableShape table) {
    String columns = names(table.columns());
    return "insert into "
        + name(table)
        + " ("
        + columns
        + ") select "
        + columns
        + " from "
        + STAGE
        + " where true "
        + onConflict(table);
  }

  /// What becomes of a row whose key is there already.
  static String onConflict(TableShape table) {
    return "on conflict ("
        + names(table.keys())
        + ") do update set "
        + table.columns().stream()
            .filter(column -> !column.key())
            .map(column -> quoted(column.name()) + " = excluded." + quoted(column.name()))
            .collect(Collectors.joining(", "));
  }

  /// Makes a table to gather rows in.
  final void stage(TableShape table) throws SQLException {
    run(
        table.columns().stream()
            .map(column -> quoted(column.name()) + " " + type(column.type()))
            .collect(Collectors.joining(", ", "create temp table " + STAGE + " (", ")")));
  }

  final boolean isEmpty(TableShape table) throws SQLException {
    return number("select count(*) from (select 1 from " + name(table) + " limit 1) as any_row")
        == 0;
  }

  /// A value as the driver takes it.
  @Nullable Object bound(@Nullable Object value) {
    return value;
  }

  @Override
  public final void end(
      TableShape table, String account, Collection<List<Object>> keys, @Nullable Instant moment)
      throws SQLException {
    String verb =
        moment == null
            ? "delete from " + name(table)
            : "update " + name(table) + " set deleted_at = ?";
    String sql =
        table.ownKeys().stream()
            .map(key -> " and " + quoted(key.name()) + " = ?")
            .collect(Collectors.joining("", verb + " where account = ?", ""));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<Object> key : keys) {
        int place = 1;
        if (moment != null) {
          statement.setObject(place++, bound(moment));
        }
        statement.setString(place++, account);
        for (Object part : key) {
          statement.setObject(place++, part);
        }
        statement.executeUpdate();
      }
    }
  }

  @Override
  public final long count(TableShape table) throws SQLException {
    return number("select count(*) from " + name(table) + " where deleted_at is null");
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  final List<String> strings(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> all = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(row.getString(1));
        }
      }
      return all;
    }
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.rollback();
    } finally {
      connection.close();
    }
  }
}
