package dev.sheaf.store;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An account's edits that are not saved yet.
public final class DraftTable {
  private static final String DRAFT =
      "select id, gist_id, base_description, description, is_public, kept_at from draft";

  private final Database database;
  private final String account;

  public DraftTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// Writes the draft down in place of the one of the same id.
  public void put(Draft draft) throws GistException {
    database.write(
        connection -> {
          delete(connection, draft.id());
          Sql.update(
              connection,
              "insert into draft values (?, ?, ?, ?, ?, ?, ?)",
              account,
              draft.id(),
              draft.gistId(),
              draft.baseDescription(),
              draft.description(),
              draft.visibility() == Visibility.PUBLIC,
              draft.keptAt());
          int position = 0;
          for (DraftFile file : draft.files()) {
            Sql.update(
                connection,
                "insert into draft_file values (?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                draft.id(),
                position++,
                file.baseName(),
                file.baseBlobId(),
                file.name(),
                file.content(),
                file.deleted());
          }
          return position;
        });
  }

  public Optional<Draft> find(String id) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> draft(connection, row),
                DRAFT + " where account = ? and id = ?",
                account,
                id));
  }

  /// All of them, the one written last first.
  public List<Draft> all() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> draft(connection, row),
                DRAFT + " where account = ? order by kept_at desc, id",
                account));
  }

  public void remove(String id) throws GistException {
    database.write(connection -> delete(connection, id));
  }

  private int delete(Connection connection, String id) throws SQLException {
    return Sql.update(connection, "delete from draft where account = ? and id = ?", account, id);
  }

  private Draft draft(Connection connection, ResultSet row) throws SQLException {
    String id = row.getString(1);
    List<DraftFile> files =
        new ArrayList<>(
            Sql.list(
                connection,
                DraftTable::file,
                "select base_name, base_blob_id, name, content, deleted from draft_file"
                    + " where account = ? and draft_id = ? order by position",
                account,
                id));
    return new Draft(
        id,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5) != 0 ? Visibility.PUBLIC : Visibility.SECRET,
        files,
        Sql.instant(row, 6));
  }

  static DraftFile file(ResultSet row) throws SQLException {
    return new DraftFile(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5) != 0);
  }
}
