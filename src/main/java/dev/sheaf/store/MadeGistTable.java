package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.util.Optional;

/// Which gist the first save of each draft made, so that no second save makes another.
public final class MadeGistTable {
  private final Database database;
  private final String account;

  public MadeGistTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The gist that the first save of a draft made.
  public Optional<String> find(String draftId) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString(1),
                "select gist_id from made_gist where account = ? and draft_id = ?",
                account,
                draftId));
  }

  public void put(String draftId, String gistId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "insert or replace into made_gist values (?, ?, ?)",
                account,
                draftId,
                gistId));
  }
}
