package dev.sheaf.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.sqlite.SQLiteConfig;

/// Reads what a load wrote, as any other program would: every value as text, null where it is null,
/// so that all destinations can be compared.
record TablesOf(Destination destination, Passwords passwords) {
  List<Map<String, @Nullable String>> rows(String table) throws Exception {
    return switch (destination) {
      case Destination.DuckDb(Path file) ->
          sql(duckDb(file.toString()), "select * from sheaf." + table);
      case Destination.Sqlite(Path file) -> sql(sqlite(file), "select * from " + sqlite(table));
      case Destination.Postgres server -> sql(postgres(server), "select * from sheaf." + table);
      case Destination.Folder(Path folder, FileFormat format) ->
          rows(folder.resolve("sheaf").resolve(table + "." + format.ending()), format);
    };
  }

  static String sqlite(String table) {
    return table.startsWith("_") ? "sheaf" + table : "sheaf_" + table;
  }

  private static List<Map<String, @Nullable String>> rows(Path file, FileFormat format)
      throws Exception {
    return switch (format) {
      case PARQUET -> sql(duckDb(""), "select * from read_parquet('" + file + "')");
      case CSV -> csv(file);
      case JSONL -> jsonLines(file);
    };
  }

  private static List<Map<String, @Nullable String>> csv(Path file) throws IOException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    // An empty value is null unless there are quotes around it, which no reader tells.
    try (Reader text = Files.newBufferedReader(file)) {
      for (CSVRecord record : format.parse(text)) {
        rows.add(new TreeMap<>(record.toMap()));
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable String>> jsonLines(Path file) throws IOException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (String line : Files.readString(file).split("\n", -1)) {
      if (!line.isEmpty()) {
        JsonObject object = JsonParser.parseString(line).getAsJsonObject();
        Map<String, @Nullable String> row = new TreeMap<>();
        for (Map.Entry<String, JsonElement> value : object.entrySet()) {
          row.put(
              value.getKey(),
              value.getValue().isJsonNull() ? null : value.getValue().getAsString());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  Connection connection() throws Exception {
    return switch (destination) {
      case Destination.DuckDb(Path file) -> duckDb(file.toString());
      case Destination.Sqlite(Path file) -> sqlite(file);
      case Destination.Postgres server -> postgres(server);
      case Destination.Folder folder -> duckDb("");
    };
  }

  private static Connection duckDb(String file) throws SQLException {
    return new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
  }

  private static Connection sqlite(Path file) throws SQLException {
    return new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
  }

  private Connection postgres(Destination.Postgres server) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("user", server.user());
    passwords.of(server).ifPresent(password -> settings.setProperty("password", password));
    return Objects.requireNonNull(
        new Driver()
            .connect(
                "jdbc:postgresql://"
                    + server.host()
                    + ":"
                    + server.port()
                    + "/"
                    + server.database(),
                settings));
  }

  private static List<Map<String, @Nullable String>> sql(Connection opened, String query)
      throws SQLException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    try (Connection connection = opened;
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      Map<Integer, String> names = new HashMap<>();
      Map<Integer, Boolean> moments = new HashMap<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        names.put(i, result.getMetaData().getColumnName(i));
        moments.put(
            i,
            result
                .getMetaData()
                .getColumnTypeName(i)
                .toLowerCase(Locale.ROOT)
                .startsWith("timestamp"));
      }
      while (result.next()) {
        Map<String, @Nullable String> row = new TreeMap<>();
        for (int i = 1; i <= names.size(); i++) {
          row.put(names.get(i), value(result, i, Boolean.TRUE.equals(moments.get(i))));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static @Nullable String value(ResultSet result, int column, boolean moment)
      throws SQLException {
    if (moment) {
      OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
      return value == null ? null : TextFile.MOMENT.format(value);
    }
    Object value = result.getObject(column);
    return value == null ? null : value.toString();
  }
}
