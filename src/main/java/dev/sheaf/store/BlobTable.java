package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /// Where contents are read one after the other, at little cost.
  @FunctionalInterface
  public interface Contents {
    /// The content of an id; null where it is not here.
    byte @Nullable [] find(String id);
  }

  /// Does work that reads many contents, all of one state of the database.
  public <T extends @Nullable Object> T reading(Function<Contents, T> work) throws GistException {
    return database.read(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement("select bytes from blob where id = ?")) {
            return work.apply(id -> find(statement, id));
          } catch (Broken e) {
            throw e.cause;
          }
        });
  }

  private static byte @Nullable [] find(PreparedStatement statement, String id) {
    try {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw new Broken(e);
    }
  }

  /// Brings a failure through work that knows nothing of databases.
  private static final class Broken extends RuntimeException {
    private final SQLException cause;

    Broken(SQLException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
