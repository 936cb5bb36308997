package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.util.Optional;

/// The last comments that were on the screen, one for each gist.
public final class SeenCommentTable {
  private final Database database;
  private final String account;

  public SeenCommentTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The id of the last one; empty where the gist's comments were never shown.
  public Optional<Long> last(String gistId) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getLong(1),
                "select comment_id from comment_seen where account = ? and gist_id = ?",
                account,
                gistId));
  }

  /// Keeps the id of the last one, unless a later one is kept.
  public void put(String gistId, long commentId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                insert into comment_seen values (?, ?, ?)
                on conflict (account, gist_id) do update set comment_id = excluded.comment_id
                where excluded.comment_id > comment_id
                """,
                account,
                gistId,
                commentId));
  }
}
