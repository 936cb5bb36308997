package dev.sheaf.store;

import dev.sheaf.gist.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes out of a damaged database what no host could give back: drafts, the Outbox, the Trash, and
/// who was signed in.
final class Rescue {
  // Parents before their children.
  private static final List<String> TABLES =
      List.of(
          "account",
          "followed",
          "saved_search",
          "asked",
          "draft",
          "draft_file",
          "comment_draft",
          "outbox",
          "made_gist",
          "outbox_file",
          "trash",
          "trash_file");
  private static final String CONTENTS =
      """
      select base_blob_id from draft_file where base_blob_id is not null
      union select base_blob_id from outbox_file where base_blob_id is not null
      union select blob_id from trash_file where blob_id is not null
      """;

  private final Connection damaged;
  private final Connection into;

  private Rescue(Connection damaged, Connection into) {
    this.damaged = damaged;
    this.into = into;
  }

  /// Copies every row that can still be read, from a copy of the file: reading alters it.
  ///
  /// @return how many drafts there were to rescue
  static int from(Path damaged, Connection into) throws SQLException, IOException {
    Path folder = Files.createTempDirectory(damaged.toAbsolutePath().getParent(), "rescue");
    try {
      Path copy = folder.resolve("copy.db");
      Files.copy(damaged, copy);
      Path journal = damaged.resolveSibling(damaged.getFileName() + "-wal");
      if (Files.exists(journal)) {
        Files.copy(journal, folder.resolve("copy.db-wal"));
      }
      Mending.header(copy);
      if (!knowsItsTables(copy)) {
        Files.deleteIfExists(folder.resolve("copy.db-wal"));
        Mending.tables(copy, folder.resolve("empty.db"));
      }
      try (Connection source = open(copy)) {
        return new Rescue(source, into).run();
      }
    } finally {
      for (String file : List.of("copy.db", "copy.db-wal", "copy.db-shm", "empty.db")) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }

  private static boolean knowsItsTables(Path file) {
    try (Connection connection = open(file)) {
      return !columns(connection, "draft").isEmpty();
    } catch (SQLException e) {
      return false;
    }
  }

  private int run() throws SQLException {
    for (String table : TABLES) {
      copy(table);
    }
    for (String id : Sql.list(into, row -> row.getString(1), CONTENTS)) {
      copyBlob(id);
    }
    return Sql.first(into, row -> row.getInt(1), "select count(*) from draft").orElse(0);
  }

  private void copy(String table) throws SQLException {
    Map<String, Integer> columns = columns(into, table);
    Map<String, Integer> there;
    try {
      there = columns(damaged, table);
    } catch (SQLException e) {
      return;
    }
    columns.keySet().retainAll(there.keySet());
    if (columns.isEmpty()) {
      return;
    }
    // A broken page ends a walk: what lies behind it is reached from the other end.
    walk(table, List.copyOf(columns.keySet()), "");
    walk(table, List.copyOf(columns.keySet()), " order by " + backwards(there));
  }

  private static String backwards(Map<String, Integer> columns) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() > 0)
        .sorted(Map.Entry.comparingByValue())
        .map(column -> column.getKey() + " desc")
        .collect(Collectors.joining(", "));
  }

  /// The names of the columns, each with its place in the primary key, counted from 1.
  private static Map<String, Integer> columns(Connection connection, String table)
      throws SQLException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Sql.forEach(
        connection,
        row -> columns.put(row.getString("name"), row.getInt("pk")),
        "select name, pk from pragma_table_info(?)",
        table);
    return columns;
  }

  private void walk(String table, List<String> columns, String order) {
    String names = String.join(", ", columns);
    String marks = String.join(", ", columns.stream().map(name -> "?").toList());
    String insert = "insert or ignore into " + table + " (" + names + ") values (" + marks + ")";
    try (PreparedStatement select =
            damaged.prepareStatement("select " + names + " from " + table + order);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          values.add(row.getObject(i));
        }
        put(insert, values);
      }
    } catch (SQLException e) {
      // Behind this page nothing more can be read in this direction.
    }
  }

  private void put(String insert, List<@Nullable Object> values) {
    try {
      Sql.update(into, insert, values.toArray());
    } catch (SQLException e) {
      // A row that fits nowhere is no use: its parent is lost, or it is nonsense.
    }
  }

  private void copyBlob(String id) {
    try (PreparedStatement select =
        damaged.prepareStatement("select id, bytes from blob where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (row.next() && BlobId.of(row.getBytes(2)).equals(id)) {
          Sql.update(into, "insert or ignore into blob values (?, ?)", id, row.getBytes(2));
        }
      }
    } catch (SQLException e) {
      // Without its base a draft is whole all the same; only this content of the Trash is lost.
    }
  }
}
