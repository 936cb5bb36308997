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
