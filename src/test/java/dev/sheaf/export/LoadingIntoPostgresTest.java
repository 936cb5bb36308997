package dev.sheaf.export;

import dev.sheaf.keychain.RunOnlyKeychain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

  static void run(String... statements) throws Exception {
    TablesOf tables =
        new TablesOf(
            LoadScene.destination(System.getenv("SHEAF_TEST_POSTGRES")),
            new Passwords(System.getenv(), new RunOnlyKeychain()));
    try (Connection connection = tables.connection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /// How many sessions of a program there are.
  static long sessions(String program) throws Exception {
    TablesOf tables =
        new TablesOf(
            LoadScene.destination(System.getenv("SHEAF_TEST_POSTGRES")),
            new Passwords(System.getenv(), new RunOnlyKeychain()));
    String sql = "select count(*) from pg_stat_activity where application_name = ?";
    try (Connection connection = tables.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, program);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @BeforeEach
  void beginWithNothing() throws Exception {
    run("drop schema if exists sheaf cascade");
  }

  @Override
  void alter(String table, String without, String with) throws Exception {
    run(
        "alter table sheaf." + table + " drop column " + without,
        "alter table sheaf." + table + " add column " + with + " text default 'seen'");
  }

  @Override
  void spoil() throws Exception {
    run("drop table sheaf.gists", "create view sheaf.gists as select 1 as gist_id");
  }
}
