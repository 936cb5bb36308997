package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.Visibility;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// An account's deleted gists; their contents stay among the blobs.
public final class TrashTable {
  private static final String SELECT =
      """
      select gist_id, description, is_public, created_at, updated_at, comments, deleted_at,
          elsewhere
      from trash where account = ?
      """;

  private final Database database;
  private final String account;

  public TrashTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The one deleted last first.
  public List<TrashedGist> all() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> gist(connection, row),
                SELECT + " order by deleted_at desc, gist_id",
                account));
  }

  public Optional<TrashedGist> find(String gistId) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> gist(connection, row),
                SELECT + " and gist_id = ?",
                account,
                gistId));
  }

  public int count() throws GistException {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> row.getInt(1),
                    "select count(*) from trash where account = ?",
                    account)
                .orElse(0));
  }

  /// Puts it in place of the one of the same id.
  public void put(TrashedGist gist) throws GistException {
    database.write(
        connection -> {
          delete(connection, gist.gistId());
          Sql.update(
              connection,
              "insert into trash values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              account,
              gist.gistId(),
              gist.description(),
              gist.visibility() == Visibility.PUBLIC,
              gist.createdAt(),
              gist.updatedAt(),
              gist.comments(),
              gist.deletedAt(),
              gist.elsewhere());
          int position = 0;
          for (GistFile file : gist.files()) {
            Sql.update(
                connection,
                "insert into trash_file values (?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                gist.gistId(),
                position++,
                file.name(),
                file.language(),
                file.mediaType(),
                file.size(),
                file.blobId());
          }
          return position;
        });
  }

  public void remove(String gistId) throws GistException {
    database.write(connection -> delete(connection, gistId));
  }

  private int delete(Connection connection, String gistId) throws SQLException {
    return Sql.update(
        connection, "delete from trash where account = ? and gist_id = ?", account, gistId);
  }

  private TrashedGist gist(Connection connection, ResultSet row) throws SQLException {
    String id = row.getString(1);
    List<GistFile> files =
        Sql.list(
            connection,
            TrashTable::file,
            "select name, language, media_type, size, blob_id from trash_file"
                + " where account = ? and gist_id = ? order by position",
            account,
            id);
    return new TrashedGist(
        id,
        row.getString(2),
        row.getInt(3) != 0 ? Visibility.PUBLIC : Visibility.SECRET,
        files,
        Sql.instant(row, 4),
        Sql.instant(row, 5),
        row.getInt(6),
        Sql.instant(row, 7),
        row.getInt(8) != 0);
  }

  private static GistFile file(ResultSet row) throws SQLException {
    return new GistFile(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        null,
        row.getString(5),
        null,
        false);
  }
}
