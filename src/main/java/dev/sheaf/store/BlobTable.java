package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Contents of files, each once, under the id Git gives it; who puts one in has checked the id.
public final class BlobTable {
  private final Database database;

  public BlobTable(Database database) {
    this.database = database;
  }

  public Optional<byte[]> find(String id) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection, row -> row.getBytes(1), "select bytes from blob where id = ?", id));
  }

  public boolean has(String id) throws GistException {
    return database.read(
        connection ->
            Sql.first(connection, row -> true, "select 1 from blob where id = ?", id).isPresent());
  }

  /// The contents of a gist's files, by blob id; those that are not here are left out.
  public Map<String, byte[]> ofGist(String account, String gistId) throws GistException {
    return database.read(
        connection -> {
          Map<String, byte[]> blobs = new HashMap<>();
          Sql.list(
              connection,
              row -> blobs.put(row.getString(1), row.getBytes(2)),
              """
              select b.id, b.bytes from gist_file f join blob b on b.id = f.blob_id
              where f.account = ? and f.gist_id = ?
              """,
              account,
              gistId);
          return blobs;
        });
  }

  public void put(String id, byte[] bytes) throws GistException {
    database.write(
        connection ->
            Sql.update(connection, "insert or ignore into blob values (?, ?)", id, bytes));
  }
}
