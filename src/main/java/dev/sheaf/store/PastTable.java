package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The files of an account's gists at past revisions, as far as they were read.
public final class PastTable {
  private final Database database;
  private final String account;

  public PastTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The files of one revision, without contents; each has a blob id.
  ///
  /// @param cloned whether a clone told them, for the API could not
  public record Past(List<GistFile> files, boolean cloned) {
    public Past {
      files = List.copyOf(files);
    }
  }

  public Optional<Past> find(String gistId, String version) throws GistException {
    return database.read(
        connection -> {
          Optional<Boolean> cloned =
              Sql.first(
                  connection,
                  row -> row.getBoolean(1),
                  "select cloned from past where account = ? and gist_id = ? and version = ?",
                  account,
                  gistId,
                  version);
          return cloned.isEmpty()
              ? Optional.empty()
              : Optional.of(new Past(files(connection, gistId, version), cloned.get()));
        });
  }

  private List<GistFile> files(Connection connection, String gistId, String version)
      throws SQLException {
    return Sql.list(
        connection,
        row ->
            new GistFile(
                row.getString(1),
                row.getString(2),
                null,
                row.getLong(3),
                null,
                row.getString(4),
                null,
                false),
        "select name, language, size, blob_id from past_file"
            + " where account = ? and gist_id = ? and version = ? order by position",
        account,
        gistId,
        version);
  }

  /// The revisions of a gist whose files are known.
  public Set<String> known(String gistId) throws GistException {
    return database.read(
        connection ->
            new HashSet<>(
                Sql.list(
                    connection,
                    row -> row.getString(1),
                    "select version from past where account = ? and gist_id = ?",
                    account,
                    gistId)));
  }

  /// Keeps the files of a gist's revisions, by version; does nothing for a gist that is not kept.
  public void put(String gistId, Map<String, Past> revisions) throws GistException {
    database.write(
        connection -> {
          if (GistRows.find(connection, account, List.of(gistId)).isEmpty()) {
            return 0;
          }
          for (Map.Entry<String, Past> revision : revisions.entrySet()) {
            put(connection, gistId, revision.getKey(), revision.getValue());
          }
          return revisions.size();
        });
  }

  private void put(Connection connection, String gistId, String version, Past past)
      throws SQLException {
    Sql.update(
        connection,
        "delete from past where account = ? and gist_id = ? and version = ?",
        account,
        gistId,
        version);
    Sql.update(
        connection,
        "insert into past values (?, ?, ?, ?)",
        account,
        gistId,
        version,
        past.cloned());
    int position = 0;
    for (GistFile file : past.files()) {
      Sql.update(
          connection,
          "insert into past_file values (?, ?, ?, ?, ?, ?, ?, ?)",
          account,
          gistId,
          version,
          position++,
          file.name(),
          file.language(),
          file.size(),
          Objects.requireNonNull(file.blobId()));
    }
  }

  /// A content, of a past revision or of a gist as it is now.
  public Optional<byte[]> content(String blobId) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getBytes(1),
                "select bytes from blob where id = ?1"
                    + " union all select bytes from past_blob where id = ?1",
                blobId));
  }

  public boolean hasContent(String blobId) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> true,
                    "select 1 from blob where id = ?1 union all"
                        + " select 1 from past_blob where id = ?1",
                    blobId)
                .isPresent());
  }

  /// Keeps contents, by the ids they were checked against.
  public void putContents(Map<String, byte[]> contents) throws GistException {
    database.lightTransaction(
        () ->
            database.write(
                connection -> {
                  for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                    Sql.update(
                        connection,
                        "insert or ignore into past_blob values (?, ?)",
                        content.getKey(),
                        content.getValue());
                  }
                  return contents;
                }));
  }
}
