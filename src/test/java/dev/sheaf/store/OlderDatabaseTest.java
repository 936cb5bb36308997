package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OlderDatabaseTest {
  private static final String ME = "github.com/1";

  @TempDir private Path home;

  /// A file as the version wrote it whose last step was `steps`, with something in each table.
  private Path madeBy(int steps) throws Exception {
    Path file = home.resolve("library.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("pragma journal_mode = wal");
      statement.executeUpdate(script("001-library.sql"));
      if (steps > 1) {
        statement.executeUpdate(script("002-accounts.sql"));
        statement.executeUpdate(
            "insert into account values ('github.com/1', 'github.com', 'https://api.github.com/',"
                + " 'https://github.com/', 1, 'me', null, null, 1, 1, 7)");
      }
      statement.executeUpdate("pragma user_version = " + steps);
      statement.executeUpdate("insert into person values ('github.com/1', 1, 'me', null, null)");
      statement.executeUpdate(
          "insert into gist values ('github.com/1', 'abc', 'old #tag', 1, 1, 0, 1000, 2000, 0, 1,"
              + " null, null, null, null, null)");
      statement.executeUpdate(
          "insert into gist_file values ('github.com/1', 'abc', 1, 'b.sh', 'Shell', 'text/x-sh', 9,"
              + " null, null, 1), ('github.com/1', 'abc', 0, 'a.txt', null, null, 3,"
              + " 'https://x.example/raw/a.txt', 'id-of-one', 0)");
      statement.executeUpdate("insert into blob values ('id-of-one', x'6f6e65')");
      statement.executeUpdate("insert into shelf_gist values ('github.com/1', 'mine', 'abc', 1)");
      statement.executeUpdate("insert into shelf values ('github.com/1', 'mine', 3000)");
      statement.executeUpdate(
          "insert into draft values ('github.com/1', 'abc', 'abc', 'old #tag', 'typed', 1, 4000)");
      statement.executeUpdate(
          "insert into draft_file values ('github.com/1', 'abc', 0, 'a.txt', 'id-of-one', 'a.txt',"
              + " 'typed text', 0)");
    }
    return file;
  }

  private static String script(String name) throws Exception {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDatabaseOfAnOlderSchemaOpensWithAllThatIsInIt(int steps) throws Exception {
    try (Database database = Database.open(madeBy(steps))) {
      assertThat(database.setAside()).isEmpty();
      Gist gist = new GistTable(database, ME).find("abc").orElseThrow();
      assertThat(gist.description()).isEqualTo("old #tag");
      assertThat(gist.files())
          .containsExactly(
              new GistFile(
                  "a.txt",
                  null,
                  null,
                  3,
                  new WebAddress("https://x.example/raw/a.txt"),
                  "id-of-one",
                  null,
                  false),
              new GistFile("b.sh", "Shell", "text/x-sh", 9, null, null, null, true));
      assertThat(new ShelfTable(database, ME).on("mine")).containsExactly("abc");
      assertThat(new BlobTable(database).find("id-of-one").orElseThrow()).hasSize(3);
      assertThat(new ShelfTable(database, ME).refreshedAt("mine"))
          .contains(Instant.ofEpochMilli(3000));
      assertThat(
              new DraftTable(database, ME).find("abc").orElseThrow().files().getFirst().content())
          .isEqualTo("typed text");
      assertThat(new AccountTable(database).all()).hasSize(steps - 1);
    }
  }

  @Test
  void changesThatWereNotedOnceForEachGistGoOnUnderTheSameNumbers() throws Exception {
    Path file = madeBy(2);
    upTo(13, file);
    long seen;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update gist set comments = 2");
      statement.executeUpdate("insert into pin values ('github.com/1', 'abc', 5000)");
      try (ResultSet last = statement.executeQuery("select max(no) from gist_change")) {
        seen = last.getLong(1);
      }
    }
    try (Database database = Database.open(file)) {
      CardTable cards = new CardTable(database, ME);
      assertThat(cards.since(seen).touched()).isEmpty();
      assertThat(cards.since(seen - 1).touched()).containsExactly("abc");
      seen = since(cards, seen, () -> new MarkTable(database, ME).unpin("abc"));
      seen = since(cards, seen, () -> new MarkTable(database, ME).pin("abc", Instant.EPOCH));
      seen = since(cards, seen, () -> new ShelfTable(database, ME).add("starred", "abc"));
      seen = since(cards, seen, () -> new ShelfTable(database, ME).take("starred", "abc"));
      seen =
          since(
              cards,
              seen,
              () ->
                  new GistTable(database, ME)
                      .putOpened("abc", new GistTable.Opened(null, Instant.EPOCH)));
      long _ = since(cards, seen, () -> new GistTable(database, ME).remove("abc"));
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  private static long since(CardTable cards, long seen, Step step) throws Exception {
    step.run();
    CardTable.Changes changes = cards.since(seen);
    assertThat(changes.all()).isFalse();
    assertThat(changes.touched()).containsExactly("abc");
    return changes.no();
  }

  /// Brings a file of the second version to that of a later one.
  private static void upTo(int steps, Path file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String name : Migrations.STEPS.subList(2, steps)) {
        statement.executeUpdate(script(name));
      }
      statement.executeUpdate("pragma user_version = " + steps);
    }
  }

  @Test
  void itCanBeUsedAsIfItHadAlwaysBeenNew() throws Exception {
    Path file = madeBy(2);
    try (Database database = Database.open(file)) {
      ContentTable contents = new ContentTable(database, ME);
      assertThat(contents.missing(Instant.EPOCH))
          .extracting(ContentTable.Missing::name)
          .containsExactly("b.sh");
      contents.name("abc", "b.sh", "id-of-one");
      assertThat(contents.missing(Instant.EPOCH)).isEmpty();
      new FollowedTable(database, ME).add("octavia", Instant.EPOCH);
      assertThat(new ContentIndex(database).waiting(10)).containsExactly("id-of-one");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("pragma user_version")) {
      assertThat(version.getInt(1)).isEqualTo(Migrations.latest());
    }
  }
}
