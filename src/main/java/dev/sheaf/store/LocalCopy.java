package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// All that this machine keeps of one account's gists.
public final class LocalCopy {
  private static final List<String> TABLES =
      List.of(
          "gist",
          "shelf",
          "shelf_page",
          "draft",
          "avatar",
          "person",
          "profile",
          "outbox",
          "made_gist",
          "comment_draft",
          "comment_seen",
          "trash",
          "followed",
          "look",
          "saved_search",
          "asked",
          "gist_change",
          "unchecked_save");

  private final Database database;
  private final String account;

  public LocalCopy(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// How much is kept.
  ///
  /// @param bytes of the contents
  public record Size(int gists, int files, long bytes, int drafts) {}

  public Size size() throws GistException {
    return database.read(
        connection ->
            new Size(
                (int) number(connection, "select count(*) from gist where account = ?"),
                (int) number(connection, "select count(*) from gist_file where account = ?"),
                number(
                    connection,
                    "select sum(length(bytes)) from blob where id in"
                        + " (select blob_id from gist_file where account = ?)"),
                (int) number(connection, "select count(*) from draft where account = ?")));
  }

  private long number(Connection connection, String sql) throws SQLException {
    return Sql.first(connection, row -> row.getLong(1), sql, account).orElse(0L);
  }

  /// Deletes it for good, drafts and all; contents that another account has, too, stay.
  public void delete() throws GistException {
    database.write(
        connection -> {
          for (String table : TABLES) {
            Sql.update(connection, "delete from " + table + " where account = ?", account);
          }
          Sql.update(
              connection,
              "delete from past_blob where not exists"
                  + " (select 1 from past_file f where f.blob_id = past_blob.id)");
          return Sql.update(
              connection,
              """
              delete from blob
              where id not in (select blob_id from gist_file where blob_id is not null)
              and not exists (select 1 from draft_file d where d.base_blob_id = blob.id)
              and not exists (select 1 from outbox_file o where o.base_blob_id = blob.id)
              and not exists (select 1 from trash_file t where t.blob_id = blob.id)
              and not exists (select 1 from past_file p where p.blob_id = blob.id)
              """);
        });
  }
}
