package dev.sheaf.export;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a load goes. No destination holds a password.
public sealed interface Destination {
  /// A DuckDB file.
  record DuckDb(Path file) implements Destination {}

  /// An SQLite file; a dataset is the beginning of its tables' names there.
  record Sqlite(Path file) implements Destination {}

  /// A database of a PostgreSQL server.
  ///
  /// @param options what the driver is told besides, such as `sslmode`
  record Postgres(String host, int port, String database, String user, Map<String, String> options)
      implements Destination {
    public Postgres {
      options = Map.copyOf(options);
    }

    /// Under which its password is found in the keychain.
    public String key() {
      return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
    }
  }

  /// A folder, with one in it for each dataset.
  record Folder(Path folder, FileFormat format) implements Destination {}

  /// What can be wrong about the text of a destination.
  enum Mistake {
    /// It begins with none of the words for destinations.
    KIND,
    /// It names no file or folder.
    PATH,
    /// It is no address of a PostgreSQL database.
    ADDRESS,
    /// It holds a password, which belongs in the environment or the keychain.
    PASSWORD
  }

  /// What was made of a text.
  sealed interface Reading {
    record Usable(Destination destination) implements Reading {}

    record Unusable(Mistake mistake) implements Reading {}
  }

  /// Reads `duckdb:FILE`, `sqlite:FILE`, `parquet:FOLDER`, `csv:FOLDER`, `jsonl:FOLDER` or
  /// `postgresql://USER@HOST:PORT/DATABASE`.
  static Reading read(String text) {
    String typed = text.strip();
    int colon = typed.indexOf(':');
    String kind = colon < 0 ? "" : typed.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = typed.substring(colon + 1);
    return switch (kind) {
      case "duckdb" -> file(rest, true);
      case "sqlite" -> file(rest, false);
      case "parquet" -> folder(rest, FileFormat.PARQUET);
      case "csv" -> folder(rest, FileFormat.CSV);
      case "jsonl" -> folder(rest, FileFormat.JSONL);
      case "postgresql", "postgres" -> postgres(rest);
      default -> new Reading.Unusable(Mistake.KIND);
    };
  }

  private static Reading file(String rest, boolean duckDb) {
    Path path = path(rest);
    if (path == null || path.getFileName() == null) {
      return new Reading.Unusable(Mistake.PATH);
    }
    return new Reading.Usable(duckDb ? new DuckDb(path) : new Sqlite(path));
  }

  private static Reading folder(String rest, FileFormat format) {
    Path path = path(rest);
    return path == null
        ? new Reading.Unusable(Mistake.PATH)
        : new Reading.Usable(new Folder(path, format));
  }

  private static @Nullable Path path(String text) {
    try {
      return text.isBlank() ? null : Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Reading postgres(String rest) {
    URI address;
    try {
      address = URI.create("postgresql:" + rest);
    } catch (IllegalArgumentException e) {
      return new Reading.Unusable(rest.contains("@") ? Mistake.PASSWORD : Mistake.ADDRESS);
    }
    String user = address.getUserInfo() == null ? "" : address.getUserInfo();
    Map<String, String> options = options(address.getRawQuery());
    if (user.contains(":") || options.keySet().stream().anyMatch(Destination::isSecret)) {
      return new Reading.Unusable(Mistake.PASSWORD);
    }
    String database = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
    if (address.getHost() == null || database.isEmpty() || user.isEmpty()) {
      return new Reading.Unusable(Mistake.ADDRESS);
    }
    int port = address.getPort() < 0 ? 5432 : address.getPort();
    return new Reading.Usable(new Postgres(address.getHost(), port, database, user, options));
  }

  private static Map<String, String> options(@Nullable String query) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : query == null ? new String[0] : query.split("&", -1)) {
      String[] parts = option.split("=", 2);
      options.put(parts[0], parts.length < 2 ? "" : parts[1]);
    }
    return options;
  }

  private static boolean isSecret(String option) {
    return option.toLowerCase(Locale.ROOT).contains("password");
  }

  private static String query(Map<String, String> options) {
    return options.isEmpty()
        ? ""
        : new TreeMap<>(options)
            .entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&", "?", ""));
  }

  /// The text that reads as this destination.
  default String text() {
    return switch (this) {
      case DuckDb(Path file) -> "duckdb:" + file;
      case Sqlite(Path file) -> "sqlite:" + file;
      case Postgres postgres -> postgres.key() + query(postgres.options());
      case Folder(Path folder, FileFormat format) -> format.word() + ":" + folder;
    };
  }
}
