package dev.sheaf.library;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.store.Database;
import java.nio.file.Path;

/// A process that syncs a library, made to be killed.
public final class SyncUntilKilled {
  private SyncUntilKilled() {}

  /// Syncs once.
  ///
  /// @param args the database file, the host's address, and the account's id, login and token
  public static void main(String[] args) throws Exception {
    Host host = Host.parse(args[1]).orElseThrow();
    Account account = new Account(host, Long.parseLong(args[2]), args[3], null, null);
    Token token = Token.parse(args[4]).orElseThrow();
    try (Database database = Database.open(Path.of(args[0]));
        Library library = new Library(account, HastyGitHub.at(host, token), database)) {
      library.sync().full();
      library.sync().contents(false);
    }
  }
}
