package dev.sheaf.store;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A database on disk: how it is opened, checked for damage and set aside.
record DatabaseFile(Path path) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final int WAIT_FOR_OTHERS = 10_000;
  // In KiB, as SQLite wants it: below zero. A list of 10,000 gists is about 12 MB of pages.
  private static final int READER_CACHE = -16_000;
  // Ids are random, so that each page of a list is spread over the whole file.
  private static final int WRITER_CACHE = -32_000;
  private static final int PAGES_BEFORE_CHECKPOINT = 8_000;

  Connection writer() throws SQLException {
    SQLiteConfig config = common();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // A draft must outlive a power cut, not only a crash.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setCacheSize(WRITER_CACHE);
    Connection connection = config.createConnection(url());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma wal_autocheckpoint = " + PAGES_BEFORE_CHECKPOINT);
    }
    return connection;
  }

  Connection reader() throws SQLException {
    SQLiteConfig config = common();
    config.setCacheSize(READER_CACHE);
    Connection connection = config.createConnection(url());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = on");
    }
    return connection;
  }

  /// Fails where the file is not there, or not of this version.
  void requireCurrent() throws SQLException, GistException {
    boolean current = false;
    if (Files.exists(path)) {
      try (Connection connection = reader()) {
        current = Migrations.isCurrent(connection);
      }
    }
    if (!current) {
      throw new GistException(new Failure.StoreDamaged(Failure.Damage.OTHER_VERSION));
    }
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    // Nobody asks for them, and each would cost a query after each insert.
    config.setGetGeneratedKeys(false);
    return config;
  }

  // As a URI, or a `?` in a folder's name would start the driver's options.
  private String url() {
    return "jdbc:sqlite:" + path.toUri();
  }

  /// Looks at every page, where an earlier run met damage; otherwise that would cost too much.
  void checkIfSuspect(Connection connection) throws SQLException, IOException {
    if (!Files.exists(suspicion())) {
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("pragma quick_check(1)")) {
      if (!result.next() || !"ok".equals(result.getString(1))) {
        throw new SQLiteException("quick_check", SQLiteErrorCode.SQLITE_CORRUPT);
      }
    }
    Files.delete(suspicion());
  }

  /// Makes the next opening look at every page.
  void suspect() {
    try {
      OwnerOnly.file(suspicion());
    } catch (IOException e) {
      // The failure that led here is told; without the mark it is only found again later.
    }
  }

  private Path suspicion() {
    return path.resolveSibling(path.getFileName() + "-suspect");
  }

  /// Moves the file and its journals out of the way.
  ///
  /// @return where it is now
  Path setAside() throws IOException {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot);
    String stamp = STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path target = path.resolveSibling(stem + "-damaged-" + stamp + ending);
    for (int again = 2; Files.exists(target); again++) {
      target = path.resolveSibling(stem + "-damaged-" + stamp + "-" + again + ending);
    }
    Files.move(path, target);
    for (String journal : List.of("-wal", "-shm", "-journal")) {
      Path beside = path.resolveSibling(name + journal);
      if (Files.exists(beside)) {
        Files.move(beside, target.resolveSibling(target.getFileName() + journal));
      }
    }
    Files.deleteIfExists(suspicion());
    return target;
  }

  static boolean isDamage(SQLException e) {
    SQLiteErrorCode code = primary(e);
    return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
  }

  static GistException failure(SQLException e) {
    Failure.Damage damage =
        switch (primary(e)) {
          case SQLITE_FULL -> Failure.Damage.DISK_FULL;
          case SQLITE_BUSY, SQLITE_LOCKED -> Failure.Damage.BUSY;
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
              Failure.Damage.READ_ONLY;
          case SQLITE_CORRUPT, SQLITE_NOTADB -> Failure.Damage.BROKEN;
          default -> Failure.Damage.TOLD;
        };
    String told = damage == Failure.Damage.TOLD ? String.valueOf(e.getMessage()) : "";
    return new GistException(new Failure.StoreDamaged(damage, told), e);
  }

  private static SQLiteErrorCode primary(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
