package dev.sheaf.export;

import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens destinations.
record Targets(Passwords passwords) {
  private static final Logger LOG = LoggerFactory.getLogger(Targets.class);

  Target open(Destination to, String dataset) throws GistException, LoadException {
    try {
      return switch (to) {
        case Destination.DuckDb(Path file) -> new DuckDbTarget(inFolder(file), dataset);
        case Destination.Sqlite(Path file) -> new SqliteTarget(inFolder(file), dataset);
        case Destination.Postgres server ->
            new PostgresTarget(server, passwords.of(server).orElse(null), dataset);
        case Destination.Folder folder -> FolderTarget.open(folder, dataset);
      };
    } catch (SQLException e) {
      throw explained(to, e);
    }
  }

  // Nothing is made only to say that there is nothing in it.
  private static boolean isThere(LoadRequest request) {
    return switch (request.to()) {
      case Destination.DuckDb(Path file) -> Files.exists(file);
      case Destination.Sqlite(Path file) -> Files.exists(file);
      case Destination.Folder(Path folder, var format) ->
          Files.exists(folder.resolve(request.dataset()));
      case Destination.Postgres server -> true;
    };
  }

  private static Path inFolder(Path file) throws LoadException {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return file;
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Cause.UNUSABLE, folder + " cannot be made: " + e.getMessage(), e);
    }
  }

  /// What it means that a destination cannot be opened.
  LoadException explained(Destination to, SQLException e) {
    return switch (to) {
      case Destination.DuckDb(Path file) -> DuckDbTarget.explained(file, e);
      case Destination.Sqlite(Path file) -> SqliteTarget.explained(file, e);
      case Destination.Postgres server -> PostgresTarget.explained(server, e);
      case Destination.Folder folder -> DuckDbTarget.explained(folder.folder(), e);
    };
  }

  /// Leaves a note of a load that failed where earlier ones went, if that can still be written to.
  void note(LoadRequest request, LoadRecord record, String error) {
    if (!isThere(request)) {
      return;
    }
    try (Target target = open(request.to(), request.dataset())) {
      if (!target.isNew()) {
        record.writeFailure(target, error);
        target.commit();
      }
    } catch (SQLException | LoadException | GistException e) {
      // Most likely for the same reason, which is told already.
      LOG.debug("No note was left in the destination", e);
    }
  }
}
