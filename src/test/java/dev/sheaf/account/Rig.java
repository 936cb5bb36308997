package dev.sheaf.account;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.Database;
import java.nio.file.Path;
import java.util.Optional;

/// A sandbox, a file and a keychain, and accounts on top of them.
final class Rig implements AutoCloseable {
  final Sandbox sandbox;
  final Host host;
  final String login;
  final AccountTable table;
  final RunOnlyKeychain keychain = new RunOnlyKeychain();
  final Accounts accounts;
  private final Database database;

  Rig(Path home) throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    login = sandbox.users().getFirst().login();
    database = Database.open(home.resolve("library.db"));
    table = new AccountTable(database);
    accounts = with(keychain);
  }

  /// The accounts as another run of the app would see them.
  Accounts with(Keychain other) {
    return new Accounts(other, table, "0.0-test", plain -> false);
  }

  SignInCheck.Valid valid(String token) throws GistException {
    return (SignInCheck.Valid) accounts.check(host, token);
  }

  static Failure failureOf(Call call) {
    return catchThrowableOfType(GistException.class, call::run).failure();
  }

  /// Something that may fail.
  interface Call {
    void run() throws GistException;
  }

  @Override
  public void close() {
    database.close();
    sandbox.close();
  }

  /// A keychain that stays locked.
  static final class Locked implements Keychain {
    private static GistException locked() {
      return new GistException(new Failure.NoKeychain("it is locked"));
    }

    @Override
    public Optional<Token> read(String accountKey) throws GistException {
      throw locked();
    }

    @Override
    public void store(String accountKey, Token token) throws GistException {
      throw locked();
    }

    @Override
    public void forget(String accountKey) throws GistException {
      throw locked();
    }
  }
}
