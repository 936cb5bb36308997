package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Which contents hold which three letters, over all accounts. It does not know where they stand: a
/// content it names may still not hold the words asked for, one it does not name never does.
public final class ContentIndex {
  private final Database database;

  public ContentIndex(Database database) {
    this.database = database;
  }

  /// The ids of contents that wait, `limit` of them at most.
  public List<String> waiting(int limit) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select blob_id from search_due limit ?",
                limit));
  }

  /// Some contents that wait, by id: as many as have `bytes` together, but one at least, if any.
  public Map<String, byte[]> due(long bytes, int contents) throws GistException {
    return database.read(
        connection -> {
          Map<String, byte[]> due = new HashMap<>();
          try (PreparedStatement statement =
                  connection.prepareStatement(
                      "select b.id, b.bytes from search_due d join blob b on b.id = d.blob_id");
              ResultSet row = statement.executeQuery()) {
            long room = bytes;
            while (room > 0 && due.size() < contents && row.next()) {
              byte[] content = row.getBytes(2);
              due.put(row.getString(1), content);
              room -= content.length;
            }
          }
          return due;
        });
  }

  /// Takes contents in, in place of what was known of them; they wait no longer.
  ///
  /// @param parts by blob id, overlapping, as they are to be asked for; none where the content is
  ///   no text
  public void put(Map<String, List<String>> parts) throws GistException {
    database.write(
        connection -> {
          for (Map.Entry<String, List<String>> content : parts.entrySet()) {
            put(connection, content.getKey(), content.getValue());
          }
          return parts;
        });
  }

  private static void put(Connection connection, String blobId, List<String> parts)
      throws SQLException {
    boolean wanted = Sql.update(connection, "delete from search_due where blob_id = ?", blobId) > 0;
    // It may be gone since it was read.
    if (!wanted) {
      return;
    }
    for (String part : parts) {
      Sql.update(connection, "insert into search_part (blob_id) values (?)", blobId);
      Sql.update(
          connection,
          "insert into search_text (rowid, text) values (last_insert_rowid(), ?)",
          part);
    }
  }

  /// A part of a content, by its number in the index.
  public record Part(int no, String blobId) {}

  /// The parts whose numbers are above `no`, in order.
  public List<Part> partsAfter(int no) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> new Part(row.getInt(1), row.getString(2)),
                "select no, blob_id from search_part where no > ? order by no",
                no));
  }

  /// The numbers of the parts that hold all of some threes of signs, or one of them.
  public int[] find(Collection<String> threes, boolean all) throws GistException {
    String match =
        threes.stream()
            .map(three -> '"' + three.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(all ? " AND " : " OR "));
    // As one string, for thousands of rows would cost thousands of calls.
    String numbers =
        database.read(
            connection ->
                Sql.first(
                        connection,
                        row -> Objects.requireNonNullElse(row.getString(1), ""),
                        "select group_concat(rowid, ' ') from search_text"
                            + " where search_text match ?",
                        match)
                    .orElse(""));
    return numbers.isEmpty()
        ? new int[0]
        : Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  /// The threes of signs that begin with `start`, `limit` of them at most.
  public List<String> threes(String start, int limit) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select term from search_term where term >= ? and term < ? limit ?",
                start,
                start + Character.toString(Character.MAX_CODE_POINT),
                limit));
  }
}
