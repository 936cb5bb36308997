package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesPageTest {
  private static final Set<String> OF_EVERY_TABLE =
      Set.of(TableShape.ACCOUNT, TableShape.LOADED_AT, TableShape.DELETED_AT, TableShape.ROW_HASH);

  private static String section(TableShape table, boolean whole) {
    return table.columns().stream()
        .filter(column -> whole || !OF_EVERY_TABLE.contains(column.name()))
        .map(TablesPageTest::line)
        .collect(
            Collectors.joining(
                "",
                "\n## "
                    + table.name()
                    + "\n\nOne row is "
                    + table.about()
                    + ".\n\n"
                    + "| column | type | holds |\n|---|---|---|\n",
                ""));
  }

  private static String line(Column column) {
    String name = column.key() ? "**" + column.name() + "**" : column.name();
    String type = column.type().name().toLowerCase(Locale.ROOT);
    return "| " + name + " | " + type + " | " + column.about() + " |\n";
  }

  @Test
  void thePageDescribesEveryColumn() throws Exception {
    String tables =
        Stream.of(Resource.values())
            .map(resource -> section(resource.table(), false))
            .collect(Collectors.joining());
    assertThat(Files.readString(Path.of("src/site/tables.md")))
        .endsWith(tables + section(Shapes.LOADS, true));
  }
}
