package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTableTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.125Z");
  private static final Account OCTOCAT =
      new Account(
          Host.GITHUB,
          583231,
          "octocat",
          "The Octocat",
          URI.create("https://avatars.githubusercontent.com/u/583231?v=4"));
  private static final Account ADA =
      new Account(Host.parse("https://ghe.example.com:8443").orElseThrow(), 7, "ada", null, null);

  @TempDir private Path home;
  private Database database;
  private AccountTable table;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(home.resolve("library.db"));
    table = new AccountTable(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewFileKnowsNobody() throws Exception {
    assertThat(table.all()).isEmpty();
  }

  @Test
  void accountsComeBackAsTheyWereLastSignInFirst() throws Exception {
    KnownAccount octocat = new KnownAccount(OCTOCAT, true, true, NOON);
    KnownAccount ada = new KnownAccount(ADA, false, false, NOON.plusMillis(1));
    table.put(octocat);
    table.put(ada);
    assertThat(table.all()).containsExactly(ada, octocat);
  }

  @Test
  void puttingAnAccountAgainReplacesWhatWasKnown() throws Exception {
    table.put(new KnownAccount(OCTOCAT, true, true, NOON));
    Account renamed = new Account(Host.GITHUB, 583231, "monalisa", null, null);
    KnownAccount now = new KnownAccount(renamed, true, false, NOON);
    table.put(now);
    assertThat(table.all()).containsExactly(now);
  }

  @Test
  void aRemovedAccountIsGoneAndRemovingItAgainIsFine() throws Exception {
    table.put(new KnownAccount(OCTOCAT, true, true, NOON));
    table.remove(OCTOCAT);
    table.remove(OCTOCAT);
    assertThat(table.all()).isEmpty();
  }
}
