package dev.sheaf.export;

import dev.sheaf.gist.GistException;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A sandbox, a library of it, and a destination to load into.
final class LoadScene implements AutoCloseable {
  private final SandboxLibrary around;
  private final Destination destination;
  private final Loader loader;
  private final LoadHistory history;
  private final Passwords passwords;

  LoadScene(SandboxOptions options, Path home, Destination destination)
      throws IOException, GistException {
    around = SandboxLibrary.start(options, home);
    this.destination = destination;
    history = new LoadHistory(home);
    passwords = new Passwords(System.getenv(), new RunOnlyKeychain());
    loader = new Loader(List.of(around.library()), passwords, history);
  }

  static Destination destination(String text) {
    return switch (Destination.read(text)) {
      case Destination.Reading.Usable(Destination usable) -> usable;
      case Destination.Reading.Unusable(Destination.Mistake mistake) ->
          throw new IllegalArgumentException(mistake.name());
    };
  }

  Sandbox sandbox() {
    return around.sandbox();
  }

  SandboxLibrary around() {
    return around;
  }

  Library library() {
    return around.library();
  }

  LoadHistory history() {
    return history;
  }

  LoadRequest request() {
    return LoadRequest.of(destination);
  }

  LoadReport load() throws GistException, LoadException {
    return load(request());
  }

  LoadReport load(LoadRequest request) throws GistException, LoadException {
    return loader.run(request, progress -> {});
  }

  TablesOf tables() {
    return new TablesOf(destination, passwords);
  }

  List<Map<String, @Nullable String>> rows(Resource resource) throws Exception {
    return tables().rows(resource.table().name());
  }

  /// The rows that are not marked as deleted, as far as the columns that `like` has; spelled as
  /// this destination cannot but spell them.
  List<Map<String, @Nullable String>> rowsLike(
      Resource resource, List<Map<String, @Nullable String>> like) throws Exception {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    for (Map<String, @Nullable String> row : rows(resource)) {
      String deleted = row.get(TableShape.DELETED_AT);
      if (deleted == null || deleted.isEmpty()) {
        Map<String, @Nullable String> part = new TreeMap<>(row);
        part.keySet().retainAll(like.getFirst().keySet());
        rows.add(part);
      }
    }
    return rows;
  }

  /// What the host says, as this destination spells it.
  List<Map<String, @Nullable String>> spelled(
      Resource resource, List<Map<String, @Nullable String>> truth) {
    List<Map<String, @Nullable String>> spelled = new ArrayList<>();
    for (Map<String, @Nullable String> row : truth) {
      Map<String, @Nullable String> own = new TreeMap<>();
      row.forEach((name, value) -> own.put(name, spelled(resource, name, value)));
      spelled.add(own);
    }
    return spelled;
  }

  private @Nullable String spelled(Resource resource, String column, @Nullable String value) {
    boolean flag =
        resource.table().columns().stream()
            .anyMatch(each -> each.name().equals(column) && each.type() == ColumnType.BOOLEAN);
    return switch (destination) {
      case Destination.Sqlite sqlite ->
          flag && value != null ? (value.equals("true") ? "1" : "0") : value;
      case Destination.Postgres server -> value == null ? null : value.replace('\0', '\u2400');
      case Destination.Folder(Path folder, FileFormat format) ->
          format == FileFormat.CSV && value == null ? "" : value;
      case Destination.DuckDb duckDb -> value;
    };
  }

  @Override
  public void close() {
    around.close();
  }
}
