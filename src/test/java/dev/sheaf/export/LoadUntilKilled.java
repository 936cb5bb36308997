package dev.sheaf.export;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.library.Library;
import dev.sheaf.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that loads everything again and waits to be killed where it is told to, or tells that
/// it came there and goes on.
public final class LoadUntilKilled {
  private static boolean told;

  private LoadUntilKilled() {}

  /// Loads once, without any host.
  ///
  /// @param args the folder of the library, the host, the account's id and login, the destination,
  ///   the first words of the progress at which to tell, and `wait` or `go on`
  public static void main(String[] args) throws Exception {
    Account account =
        new Account(
            Host.parse(args[1]).orElseThrow(), Long.parseLong(args[2]), args[3], null, null);
    Path home = Path.of(args[0]);
    try (Database database = Database.beside(home.resolve("library.db"));
        Library library = new Library(account, HastyGitHub.at(account.host(), null), database)) {
      Loader loader =
          new Loader(
              List.of(library),
              new Passwords(System.getenv(), new RunOnlyKeychain()),
              new LoadHistory(home));
      LoadRequest request =
          LoadRequest.of(LoadScene.destination(args[4]))
              .withFull(true)
              .withFetch(LoadRequest.Fetch.NOTHING);
      loader.run(request, progress -> tellAt(args[5], args[6], progress));
    }
  }

  private static void tellAt(String words, String then, LoadProgress progress) {
    if (!told && progress.toString().startsWith(words)) {
      told = true;
      System.out.println("here");
      if (then.equals("go on")) {
        return;
      }
      try {
        // Until the end comes.
        int _ = System.in.read();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
