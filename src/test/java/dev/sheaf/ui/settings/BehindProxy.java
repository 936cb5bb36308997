package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.account.Accounts;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.github.TlsHost;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.network.FakeProxy;
import dev.sheaf.network.Surroundings;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.Database;
import dev.sheaf.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Path;

/// A machine from which one proxy, which wants a password, leads to one host; the host's authority
/// is trusted, the proxy is not chosen yet.
final class BehindProxy implements AutoCloseable {
  static final String USER = "jo";
  static final String PASSWORD = "s3cret-of-jo";

  final TlsHost host = TlsHost.sound();
  final FakeProxy proxy = FakeProxy.http(host.port(), USER + ":" + PASSWORD);
  final Surroundings machine;
  private final Path folder;
  private final Database database;

  BehindProxy(Path folder, Keychain keychain) throws IOException, GistException {
    this.folder = folder;
    machine = new Surroundings(folder, keychain).trust(TlsHost.AUTHORITY, null);
    database = Database.open(folder.resolve("library.db"));
  }

  NetworkViewModel model(Background background) {
    Accounts accounts =
        new Accounts(
            machine.keychain,
            new AccountTable(database),
            "0.0-test",
            plain -> false,
            machine.network);
    return new NetworkViewModel(
        machine.network,
        accounts,
        machine.settings,
        background,
        Host.parse(TlsHost.NAME).orElseThrow());
  }

  /// The key under which the keychain holds the password.
  String key() {
    return "proxy/" + USER + "@" + proxy.name();
  }

  /// Makes sure that the settings file holds the proxy, and not its password.
  void checkFile(String name) {
    await()
        .untilAsserted(
            () ->
                assertThat(folder.resolve("settings.json"))
                    .content()
                    .contains(name)
                    .doesNotContain(PASSWORD));
  }

  @Override
  public void close() throws IOException {
    machine.close();
    database.close();
    proxy.close();
    host.close();
  }
}
