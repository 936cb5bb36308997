package dev.sheaf.account;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.Token;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.Database;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// A sandbox, a file and a keychain, and accounts on top of them.
public final class SandboxAccounts implements AutoCloseable {
  public final Sandbox sandbox;
  public final Host host;
  public final String login;
  public final AccountTable table;
  public final RunOnlyKeychain keychain = new RunOnlyKeychain();
  public final Accounts accounts;
  private final Predicate<Host> plainHttpAccepted;
  private final Database database;

  public SandboxAccounts(Path home) throws Exception {
    this(home, plain -> false);
  }

  public SandboxAccounts(Path home, Predicate<Host> plainHttpAccepted) throws Exception {
    this.plainHttpAccepted = plainHttpAccepted;
    sandbox = Sandbox.start(SandboxOptions.empty());
    host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    login = sandbox.users().getFirst().login();
    database = Database.open(home.resolve("library.db"));
    table = new AccountTable(database);
    accounts = with(keychain);
  }

  /// The accounts as another run of the app would see them.
  public Accounts with(Keychain other) {
    return new Accounts(other, table, "0.0-test", plainHttpAccepted, Network.STRAIGHT);
  }

  public SignInCheck.Valid valid(String token) throws GistException {
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
  public static final class Locked implements Keychain {
    private static GistException locked() {
      return new GistException(new Failure.NoKeychain(Failure.Obstacle.LOCKED));
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
