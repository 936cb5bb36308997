package dev.sheaf.export;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A destination that is open for one load: nothing of it is seen before `commit`, and nothing is
/// left of it where that is not reached. For one thread.
interface Target extends AutoCloseable {
  /// Whether no load ever came here.
  boolean isNew() throws SQLException;

  /// Makes the table, or adds the columns it lacks.
  ///
  /// @return what was changed, each in a few words
  List<String> prepare(TableShape table) throws SQLException;

  /// The keys of an account's rows that are not marked as deleted, each with the row's hash.
  Map<List<Object>, String> known(TableShape table, String account) throws SQLException;

  /// Takes rows of a table, each in the place of the one that has its key; only one table at a
  /// time.
  Feed feed(TableShape table) throws SQLException;

  /// Who takes rows; they are in the table once it is closed.
  interface Feed extends AutoCloseable {
    /// Takes a row: a value for each column of the table.
    void put(@Nullable Object[] row) throws SQLException;

    @Override
    void close() throws SQLException;
  }

  /// Marks rows as deleted at a moment, or removes them where that is null.
  void end(
      TableShape table, String account, Collection<List<Object>> keys, @Nullable Instant moment)
      throws SQLException;

  /// How many rows there are that are not marked as deleted.
  long count(TableShape table) throws SQLException;

  /// Lets all of it be seen, or none.
  void commit() throws SQLException;

  /// Says in words what went wrong.
  LoadException explained(SQLException e);

  @Override
  void close() throws SQLException;
}
