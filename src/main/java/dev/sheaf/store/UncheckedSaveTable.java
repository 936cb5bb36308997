package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.UncheckedSave;
import dev.sheaf.gist.UncheckedSave.Touched;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Saves that nobody has found out, or decided, about so far: what did they go over?
public final class UncheckedSaveTable {
  private final Database database;
  private final String account;

  public UncheckedSaveTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// Keeps a save, before it goes out.
  public UncheckedSave add(String gistId, Instant checkedAt, List<Touched> files)
      throws GistException {
    return database.write(
        connection -> {
          long number = next(connection);
          Sql.updateEach(
              connection,
              "insert into unchecked_save values (?, ?, ?, ?, ?, ?, ?, ?)",
              files.stream()
                  .map(
                      file ->
                          Sql.row(
                              account,
                              number,
                              gistId,
                              checkedAt,
                              file.name(),
                              file.before(),
                              file.mine(),
                              file.after()))
                  .toList());
          return new UncheckedSave(number, gistId, checkedAt, files);
        });
  }

  private long next(Connection connection) throws SQLException {
    return Sql.first(
            connection,
            row -> row.getLong(1) + 1,
            "select coalesce(max(number), 0) from unchecked_save where account = ?",
            account)
        .orElseThrow();
  }

  /// All that are kept, the oldest first.
  public List<UncheckedSave> all() throws GistException {
    return database.read(
        connection -> {
          Map<Long, UncheckedSave> saves = new LinkedHashMap<>();
          Sql.forEach(
              connection,
              row -> {
                Touched file =
                    new Touched(
                        row.getString(4), row.getString(5), row.getString(6), row.getString(7));
                UncheckedSave one =
                    new UncheckedSave(
                        row.getLong(1), row.getString(2), Sql.instant(row, 3), List.of(file));
                saves.merge(one.number(), one, UncheckedSaveTable::together);
              },
              """
              select number, gist_id, checked_at, name, before_id, mine, after_id
              from unchecked_save where account = ? order by number, name
              """,
              account);
          return List.copyOf(saves.values());
        });
  }

  private static UncheckedSave together(UncheckedSave one, UncheckedSave other) {
    List<Touched> files = new ArrayList<>(one.files());
    files.addAll(other.files());
    return new UncheckedSave(one.number(), one.gistId(), one.checkedAt(), files);
  }

  public void remove(long number) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "delete from unchecked_save where account = ? and number = ?",
                account,
                number));
  }
}
