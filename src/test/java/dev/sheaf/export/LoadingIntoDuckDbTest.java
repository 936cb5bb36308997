package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadingIntoDuckDbTest extends LoadingContract {
  @Override
  String destination() {
    return "duckdb:" + folder.resolve("gists.duckdb");
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
    String name = "sheaf." + table;
    run(
        "alter table " + name + " drop column " + without,
        "alter table " + name + " add column " + with + " varchar default 'seen'");
  }

  @Override
  void spoil() throws Exception {
    run("drop table sheaf.gists", "create view sheaf.gists as select 1 as gist_id");
  }

  @Test
  void olderProgramsReadTheFileToo() throws Exception {
    try (LoadScene scene = scene(SandboxOptions.filled(3, 5).withOdd(false))) {
      scene.load();
      ByteBuffer head =
          ByteBuffer.wrap(Files.readAllBytes(folder.resolve("gists.duckdb")), 8, 12)
              .order(ByteOrder.LITTLE_ENDIAN);
      byte[] mark = new byte[4];
      head.get(mark);
      assertThat(new String(mark, StandardCharsets.US_ASCII)).isEqualTo("DUCK");
      assertThat(head.getLong()).as("the version that DuckDB 1.2 writes").isEqualTo(65);
    }
  }
}
