package dev.sheaf.export;

import dev.sheaf.export.AskTable.AskColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables that questions can be about: what they hold, and how they come from the library's
/// own.
final class AskSchema {
  static final List<AskTable> TABLES = tables();
  private static final String VIEWS = read("ask-views.sql");

  private AskSchema() {}

  /// The statements that make the tables, one for each.
  ///
  /// @param library the name the library has on the connection
  static List<String> views(String library, String account) {
    String key = "'" + account.replace("'", "''") + "'";
    String all = VIEWS.replace("$library", library).replace("$account", key);
    return List.of(all.split(";\\s*(?=create |\\z)"));
  }

  private static List<AskTable> tables() {
    Map<String, String> about = new LinkedHashMap<>();
    Map<String, List<AskColumn>> columns = new LinkedHashMap<>();
    for (String line : read("ask-tables.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4 && cells[1].isEmpty()) {
        about.put(cells[0], cells[3]);
        columns.put(cells[0], new ArrayList<>());
      } else if (cells.length == 4) {
        columns.getOrDefault(cells[0], List.of()).add(new AskColumn(cells[1], cells[2], cells[3]));
      }
    }
    return about.entrySet().stream()
        .map(
            table ->
                new AskTable(
                    table.getKey(),
                    table.getValue(),
                    List.copyOf(columns.getOrDefault(table.getKey(), List.of()))))
        .toList();
  }

  private static String read(String name) {
    try (InputStream in = AskSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
