package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.List;

/// What its user marked in the local copy: gists pinned or opened last, questions kept.
public final class MarkTable {
  private final Database database;
  private final String account;

  public MarkTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// Pins a gist that is here.
  ///
  /// @return whether that is new
  public boolean pin(String gistId, Instant at) throws GistException {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    """
                    insert or ignore into pin
                    select account, id, ? from gist where account = ? and id = ?
                    """,
                    at,
                    account,
                    gistId))
        > 0;
  }

  /// Takes a pin away.
  ///
  /// @return whether it was pinned
  public boolean unpin(String gistId) throws GistException {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "delete from pin where account = ? and gist_id = ?",
                    account,
                    gistId))
        > 0;
  }

  /// The ids of pinned gists, the one pinned last first.
  public List<String> pinned() throws GistException {
    return ids("select gist_id from pin where account = ? order by pinned_at desc, gist_id");
  }

  /// Notes that a gist that is here was opened; of others than the last `most` it is forgotten.
  public void opened(String gistId, Instant at, int most) throws GistException {
    database.write(
        connection -> {
          Sql.update(
              connection,
              """
              insert or replace into recent
              select account, id, ? from gist where account = ? and id = ?
              """,
              at,
              account,
              gistId);
          return Sql.update(
              connection,
              """
              delete from recent where account = ? and gist_id not in
                (select gist_id from recent where account = ? order by opened_at desc limit ?)
              """,
              account,
              account,
              most);
        });
  }

  /// The ids of the gists opened here, the last one first.
  public List<String> recent() throws GistException {
    return ids("select gist_id from recent where account = ? order by opened_at desc, gist_id");
  }

  /// Keeps a question.
  ///
  /// @return whether that is new
  public boolean saveSearch(String query, Instant at) throws GistException {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "insert or ignore into saved_search values (?, ?, ?)",
                    account,
                    query,
                    at))
        > 0;
  }

  /// Forgets a question.
  ///
  /// @return whether it was kept
  public boolean forgetSearch(String query) throws GistException {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "delete from saved_search where account = ? and query = ?",
                    account,
                    query))
        > 0;
  }

  /// The questions kept, in the order they were.
  public List<String> savedSearches() throws GistException {
    return ids("select query from saved_search where account = ? order by saved_at, query");
  }

  private List<String> ids(String sql) throws GistException {
    return database.read(connection -> Sql.list(connection, row -> row.getString(1), sql, account));
  }
}
