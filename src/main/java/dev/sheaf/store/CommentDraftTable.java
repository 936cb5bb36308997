package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.Optional;

/// An account's comments that are being written.
public final class CommentDraftTable {
  private final Database database;
  private final String account;

  public CommentDraftTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// What was written so far.
  ///
  /// @param comment the id of the comment that is changed; 0 for a new one
  public Optional<String> find(String gistId, long comment) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString(1),
                "select body from comment_draft"
                    + " where account = ? and gist_id = ? and comment_id = ?",
                account,
                gistId,
                comment));
  }

  public void put(String gistId, long comment, String body, Instant at) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "insert or replace into comment_draft values (?, ?, ?, ?, ?)",
                account,
                gistId,
                comment,
                body,
                at));
  }

  public void remove(String gistId, long comment) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "delete from comment_draft where account = ? and gist_id = ? and comment_id = ?",
                account,
                gistId,
                comment));
  }
}
