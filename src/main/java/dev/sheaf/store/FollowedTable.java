package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                connection,
                "insert or ignore into followed (account, login, followed_at, looked_at)"
                    + " values (?, ?, ?, ?)",
                account,
                login,
                at,
                at));
  }

  /// Up to which moment one has seen what the person made; empty where they are not followed.
  public Optional<Instant> lookedAt(String login) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> Sql.instant(row, 1),
                "select looked_at from followed where account = ? and login = ?",
                account,
                login));
  }

  public void putLookedAt(String login, Instant at) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "update followed set looked_at = max(looked_at, ?)"
                    + " where account = ? and login = ?",
                at,
                account,
                login));
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
