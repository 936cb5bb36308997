package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes the database of a library refuse to write, as a full disk or another program does.
public final class BadDisk {
  private static final String FILLER = "zz-filler-";

  private BadDisk() {}

  /// Fills the file to its last page.
  public static void fill(Database database) throws GistException {
    database.write(
        connection -> {
          run(connection, "pragma max_page_count = 1");
          return 0;
        });
    BlobTable blobs = new BlobTable(database);
    for (int size = 2000; size > 0; size /= 2) {
      for (int i = 0; ; i++) {
        try {
          blobs.put(FILLER + size + "-" + i, new byte[size]);
        } catch (GistException full) {
          break;
        }
      }
    }
  }

  public static void empty(Database database) throws GistException {
    database.write(
        connection -> {
          run(connection, "pragma max_page_count = 1000000");
          run(connection, "delete from blob where id like '" + FILLER + "%'");
          return 0;
        });
  }

  /// Lets another connection write, and nobody else, until the result is closed.
  public static Connection lock(Database database, Path file) throws GistException, SQLException {
    database.write(
        connection -> {
          run(connection, "pragma busy_timeout = 20");
          return 0;
        });
    Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    run(other, "begin immediate");
    return other;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
