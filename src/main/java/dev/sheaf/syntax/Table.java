package dev.sheaf.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the tab-separated tables beside the classes of this package.
final class Table {
  private Table() {}

  static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(new Row(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /// One line's cells; those missing at the end are empty.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(String[] cells) {
    String text(int column) {
      return column < cells.length ? cells[column] : "";
    }

    List<String> words(int column, String separator) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }
  }
}
