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

  @Override
  void alter(String without, String with) throws Exception {
    TablesOf tables =
        new TablesOf(
            LoadScene.destination(destination()), new Passwords(Map.of(), new RunOnlyKeychain()));
    String table = "sheaf_gists";
    try (Connection connection = tables.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table " + table + " drop column " + without);
      statement.execute("alter table " + table + " add column " + with + " varchar default 'seen'");
    }
  }
}
