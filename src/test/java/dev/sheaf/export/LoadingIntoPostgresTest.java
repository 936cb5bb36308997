package dev.sheaf.export;

import dev.sheaf.keychain.RunOnlyKeychain;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Needs a server: `.ci/postgres` starts one and says where it is.
@Tag("real")
@EnabledIfEnvironmentVariable(named = "SHEAF_TEST_POSTGRES", matches = ".+")
class LoadingIntoPostgresTest extends LoadingContract {
  @Override
  String destination() {
    return System.getenv("SHEAF_TEST_POSTGRES");
  }

  private void run(String... statements) throws Exception {
    TablesOf tables =
        new TablesOf(
            LoadScene.destination(destination()),
            new Passwords(System.getenv(), new RunOnlyKeychain()));
    try (Connection connection = tables.connection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @BeforeEach
  void beginWithNothing() throws Exception {
    run("drop schema if exists sheaf cascade");
  }

  @Override
  void alter(String without, String with) throws Exception {
    run(
        "alter table sheaf.gists drop column " + without,
        "alter table sheaf.gists add column " + with + " text default 'seen'");
  }
}
