package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir private Path home;

  private Database open() throws GistException {
    return Database.open(home.resolve("sheaf.db"));
  }

  @Test
  void aNewFileGetsEveryMigrationAndKeepsWhatIsWritten() throws Exception {
    try (Database database = open()) {
      execute(database, "insert into blob values ('a', x'00ff')");
    }
    try (Database database = open()) {
      assertThat(number(database, "pragma user_version")).isEqualTo(Migrations.latest());
      assertThat(number(database, "select count(*) from blob")).isEqualTo(1);
      assertThat(database.setAside()).isEmpty();
    }
  }

  @Test
  void theWriterKeepsAJournalAndForeignKeys() throws Exception {
    try (Database database = open()) {
      assertThat(number(database, "select journal_mode = 'wal' from pragma_journal_mode"))
          .isEqualTo(1);
      assertThatThrownBy(
              () -> execute(database, "insert into opened values ('a', 'no such gist', null, 0)"))
          .isInstanceOf(GistException.class);
    }
  }

  @Test
  void onlyTheOwnerMayReadTheFileAndItsJournal() throws Exception {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the system has no POSIX permissions");
    try (Database database = open()) {
      execute(database, "insert into blob values ('a', x'00')");
      try (Stream<Path> files = Files.list(home)) {
        assertThat(files)
            .hasSizeGreaterThanOrEqualTo(2)
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void aFolderWithOddSignsInItsNameIsNoTrouble() throws Exception {
    Path file = home.resolve("a b?c=d#e%41 é").resolve("sheaf.db");
    try (Database database = Database.open(file)) {
      execute(database, "insert into blob values ('a', x'00')");
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aTransactionThatFailsLeavesNothingBehind() throws Exception {
    try (Database database = open()) {
      assertThatThrownBy(
              () ->
                  database.transaction(
                      () -> {
                        execute(database, "insert into blob values ('a', x'00')");
                        throw new GistException(new Failure.NotFound());
                      }))
          .isInstanceOf(GistException.class);
      assertThat(number(database, "select count(*) from blob")).isZero();
    }
  }

  @Test
  void aTransactionReadsWhatItChangedAndOthersDoNotYet() throws Exception {
    try (Database database = open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      database.transaction(
          () -> {
            execute(database, "insert into blob values ('a', x'00')");
            assertThat(number(database, "select count(*) from blob")).isEqualTo(1);
            assertThat(threads.submit(() -> number(database, "select count(*) from blob")))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(0);
          });
    }
  }

  @Test
  void manyThreadsWriteWithoutLosingAnything() throws Exception {
    try (Database database = open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writes =
          Stream.iterate(0, i -> i + 1)
              .limit(200)
              .<Future<?>>map(
                  i ->
                      threads.submit(
                          () -> {
                            execute(database, "insert into blob values ('" + i + "', x'00')");
                            return number(database, "select count(*) from blob");
                          }))
              .toList();
      for (Future<?> write : writes) {
        write.get();
      }
      assertThat(number(database, "select count(*) from blob")).isEqualTo(200);
    }
  }

  @Test
  void waitingForTheWriterCanBeInterrupted() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (Database database = open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> holder =
          threads.submit(
              () -> {
                database.transaction(
                    () -> {
                      held.countDown();
                      await().until(() -> release.getCount() == 0);
                    });
                return null;
              });
      held.await();
      Thread.currentThread().interrupt();
      GistException failure =
          catchThrowableOfType(GistException.class, () -> execute(database, "delete from blob"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.failure()).isEqualTo(new Failure.Cancelled());
      release.countDown();
      holder.get();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsSetAsideWhole() throws Exception {
    byte[] bytes = "this was never a database ".repeat(400).getBytes(StandardCharsets.UTF_8);
    Files.write(home.resolve("sheaf.db"), bytes);
    try (Database database = open()) {
      assertThat(database.setAside()).isPresent();
      assertThat(database.setAside().orElseThrow().file()).hasBinaryContent(bytes);
      execute(database, "insert into blob values ('a', x'00')");
    }
  }

  @Test
  void damageMetWhileReadingIsToldAndTheFileSetAsideAtTheNextStart() throws Exception {
    try (Database database = open()) {
      execute(
          database,
          "with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000)"
              + " insert into blob select 'blob ' || i, randomblob(500) from n");
    }
    try (RandomAccessFile file = new RandomAccessFile(home.resolve("sheaf.db").toFile(), "rw")) {
      for (long at = 150 * 4096; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[2000]);
      }
    }
    try (Database database = open()) {
      assertThat(database.setAside()).isEmpty();
      GistException failure =
          catchThrowableOfType(
              GistException.class, () -> number(database, "select sum(length(bytes)) from blob"));
      assertThat(failure.failure()).isEqualTo(new Failure.StoreDamaged(Failure.Damage.BROKEN));
    }
    try (Database database = open()) {
      assertThat(database.setAside()).isPresent();
      assertThat(number(database, "select count(*) from blob")).isZero();
    }
  }

  @Test
  void aDatabaseOfANewerVersionIsLeftAlone() throws Exception {
    try (Database database = open()) {
      execute(database, "insert into blob values ('a', x'00')");
      execute(database, "pragma user_version = 9999");
    }
    GistException failure = catchThrowableOfType(GistException.class, this::open);
    assertThat(failure.failure()).isEqualTo(new Failure.StoreDamaged(Failure.Damage.NEWER));
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("sheaf.db");
    }
  }

  @Test
  void afterClosingWorkIsCalledOff() throws Exception {
    Database database = open();
    database.close();
    assertThat(
            catchThrowableOfType(
                    GistException.class, () -> number(database, "select count(*) from blob"))
                .failure())
        .isEqualTo(new Failure.Cancelled());
    assertThat(
            catchThrowableOfType(GistException.class, () -> execute(database, "delete from blob"))
                .failure())
        .isEqualTo(new Failure.Cancelled());
  }

  private static void execute(Database database, String sql) throws GistException {
    database.write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  private static int number(Database database, String sql) throws GistException {
    return database.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
              throw new SQLException("no row");
            }
            return result.getInt(1);
          }
        });
  }
}
