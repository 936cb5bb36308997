package dev.sheaf.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Makes a copy of a damaged database readable again as far as what is lost can be known: the
/// header, the number of pages, and where the first version's tables begin. The layout is described
/// in SQLite's file format, section 1.
final class Mending {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE = 4096;
  private static final int HEADER = 100;
  private static final int PAGE_COUNT = 28;

  private Mending() {}

  /// Gives the file a header that is right about its length.
  static void header(Path file) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] start = new byte[HEADER];
      if (access.length() < PAGE || access.read(start) < HEADER) {
        return;
      }
      ByteBuffer header = ByteBuffer.wrap(start);
      if (!Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
        Arrays.fill(start, (byte) 0);
        // Page size, both formats WAL, and the fixed fractions.
        header.put(MAGIC).putShort((short) PAGE).put(new byte[] {2, 2, 0, 64, 32, 32});
        // Schema format 4, text in UTF-8.
        header.putInt(44, 4).putInt(56, 1);
      }
      header.putInt(PAGE_COUNT, (int) (access.length() / PAGE));
      access.seek(0);
      access.write(start);
    }
  }

  /// Puts the list of tables of a new database in place of the one that is lost. The first tables
  /// always begin on the same pages, because they are made in an empty file.
  static void tables(Path file, Path scratch) throws IOException, SQLException {
    Set<Integer> roots = new HashSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + scratch.toUri())) {
      Migrations.runFirst(connection);
      roots.addAll(
          Sql.list(connection, row -> row.getInt(1), "select rootpage from sqlite_schema"));
    }
    byte[] empty = Files.readAllBytes(scratch);
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      for (int page = 0; page < empty.length / PAGE; page++) {
        if (!roots.contains(page + 1) && access.length() >= (page + 1L) * PAGE) {
          access.seek((long) page * PAGE);
          access.write(empty, page * PAGE, PAGE);
        }
      }
    }
    header(file);
  }
}
