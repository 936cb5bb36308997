package dev.sheaf.export;

import dev.sheaf.keychain.RunOnlyKeychain;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

class LoadingIntoSqliteTest extends LoadingContract {
  @Override
  String destination() {
    return "sqlite:" + folder.resolve("gists.db");
  }

  private void run(String... statements) throws Exception {
    TablesOf tables =
        new TablesOf(
            LoadScene.destination(destination()), new Passwords(Map.of(), new RunOnlyKeychain()));
    try (Connection connection = tables.connection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Override
  void alter(String table, String without, String with) throws Exception {
    String name = TablesOf.sqlite(table);
    run(
        "alter table " + name + " drop column " + without,
        "alter table " + name + " add column " + with + " varchar default 'seen'");
  }

  @Override
  void spoil() throws Exception {
    run("drop table sheaf_gists", "create view sheaf_gists as select 1 as gist_id");
  }
}
