package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.List;

/// The people an account follows in the app.
public final class FollowedTable {
  private final Database database;
  private final String account;

  public FollowedTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// Their logins, by name.
  public List<String> all() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select login from followed where account = ? order by login",
                account));
  }

  public void add(String login, Instant at) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection, "insert or ignore into followed values (?, ?, ?)", account, login, at));
  }

  /// Forgets the person, and which gists `shelf` showed of theirs.
  public void remove(String login, String shelf) throws GistException {
    database.write(
        connection -> {
          for (String table : List.of("shelf_gist", "shelf_page", "shelf")) {
            Sql.update(
                connection,
                "delete from " + table + " where account = ? and shelf = ?",
                account,
                shelf);
          }
          return Sql.update(
              connection, "delete from followed where account = ? and login = ?", account, login);
        });
  }
}
