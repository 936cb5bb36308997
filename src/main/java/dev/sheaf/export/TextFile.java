package dev.sheaf.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/// Writes rows as text, one after the other, whatever is in them.
final class TextFile {
  /// Moments as all such files hold them.
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  // Null stands for itself only where it is the one thing without quotes.
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .setRecordSeparator("\n")
          .get();

  private TextFile() {}

  static void csv(ResultSet rows, Path file) throws SQLException, IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSV)) {
      List<String> names = names(rows);
      csv.printRecord(names);
      while (rows.next()) {
        for (int i = 1; i <= names.size(); i++) {
          csv.print(value(rows, i));
        }
        csv.println();
      }
    }
  }

  static void jsonLines(ResultSet rows, Path file) throws SQLException, IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      List<String> names = names(rows);
      while (rows.next()) {
        // It may write one value only, and must not close the file after it.
        JsonWriter json = new JsonWriter(writer);
        json.beginObject();
        for (int i = 1; i <= names.size(); i++) {
          json.name(names.get(i - 1));
          switch (value(rows, i)) {
            case null -> json.nullValue();
            case Number number -> json.value(number);
            case Boolean flag -> json.value(flag);
            case Object text -> json.value(text.toString());
          }
        }
        json.endObject().flush();
        writer.write('\n');
      }
    }
  }

  private static List<String> names(ResultSet rows) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnName(i));
    }
    return names;
  }

  private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return switch (value) {
      case null -> null;
      case OffsetDateTime moment -> MOMENT.format(moment);
      case Instant moment -> MOMENT.format(moment);
      default -> value;
    };
  }
}
