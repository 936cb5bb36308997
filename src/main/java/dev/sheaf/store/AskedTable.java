package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.List;

/// The questions in SQL that an account's user asked last.
public final class AskedTable {
  private final Database database;
  private final String account;

  public AskedTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// Each once, the last one first.
  public List<String> all() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select sql from asked where account = ? order by asked_at desc, sql",
                account));
  }

  /// Puts a question first; of others than the last `most` it is forgotten.
  public void add(String sql, Instant at, int most) throws GistException {
    database.write(
        connection -> {
          Sql.update(connection, "insert or replace into asked values (?, ?, ?)", account, sql, at);
          return Sql.update(
              connection,
              """
              delete from asked where account = ? and sql not in
                (select sql from asked where account = ? order by asked_at desc limit ?)
              """,
              account,
              account,
              most);
        });
  }
}
