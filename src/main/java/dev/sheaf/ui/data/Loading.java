package dev.sheaf.ui.data;

import dev.sheaf.export.Destination;
import dev.sheaf.export.LoadException;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.LoadProgress;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// What loads, where its passwords are, and what was loaded before.
public record Loading(Loader loader, Passwords passwords, LoadHistory history) {
  /// @param password for a server; kept in the keychain where it is not empty
  LoadReport load(LoadRequest request, String password, Consumer<? super LoadProgress> progress)
      throws GistException, LoadException {
    if (!password.isEmpty() && request.to() instanceof Destination.Postgres server) {
      passwords.keep(server, password);
    }
    return loader.run(request, progress);
  }

  List<LoadRow> rows() throws IOException {
    return history.all().stream().map(LoadRows::of).toList();
  }
}
