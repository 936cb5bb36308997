package dev.sheaf.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/// What the next load of a folder goes on from.
final class Kept {
  private Kept() {}

  private static Path file(Path dataset, String table) {
    Path state = dataset.resolve("_state");
    return (Files.exists(state) ? state : dataset).resolve(table + ".parquet");
  }

  /// Leaves something else in the place of a table.
  static void spoil(Path dataset, String table) throws Exception {
    Files.writeString(file(dataset, table), "no table at all");
  }

  /// Takes a column from the rows of a table and adds another.
  static void alter(Path dataset, String table, String without, String with) throws Exception {
    Path file = file(dataset, table);
    Path other = file.resolveSibling("other.parquet");
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "copy (select * exclude ("
              + without
              + "), 'seen' as "
              + with
              + " from read_parquet('"
              + file
              + "')) to '"
              + other
              + "' (format parquet)");
    }
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
