package dev.sheaf.main;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.Environment;
import dev.sheaf.account.SignInCheck;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.github.GitHub;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.SystemKeychain;
import dev.sheaf.library.Library;
import dev.sheaf.library.Looked;
import dev.sheaf.network.ChosenNetwork;
import dev.sheaf.settings.Home;
import dev.sheaf.settings.Settings;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.Database;
import dev.sheaf.ui.gists.FirstGists;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accounts and libraries of one home, without any window; its methods block.
final class Backstage implements AutoCloseable {
  private final Home home;
  private final Settings settings;
  private final Keychain keychain = new SystemKeychain(SystemKeychain.USUAL_LIMIT);
  private final Database database;
  private final ChosenNetwork network;
  private final Accounts accounts;
  private @Nullable Demo demo;

  private Backstage(Home home, Settings settings, Database database) {
    this.home = home;
    this.settings = settings;
    this.database = database;
    this.network = new ChosenNetwork(settings, keychain, System.getenv());
    network.takeOver();
    this.accounts =
        new Accounts(
            keychain,
            new AccountTable(database),
            Version.current(),
            host -> settings.choices().host(host.name()).plainHttpAccepted(),
            network);
  }

  static Backstage open(Home home, Settings settings) throws GistException {
    return new Backstage(home, settings, Database.open(home.database()));
  }

  /// The same beside a process that has the home.
  static Backstage beside(Home home, Settings settings) throws GistException {
    return new Backstage(home, settings, Database.beside(home.database()));
  }

  /// What the operating system keeps secret.
  Keychain keychain() {
    return keychain;
  }

  /// The library of an account, or of a host where that is null, by the client it is reached with.
  Library library(@Nullable Account account, GitHub gitHub) {
    return new Library(account, gitHub, database);
  }

  /// Where a damaged library was put, so that this one could begin anew.
  Optional<Database.SetAside> damagedLibrary() {
    return database.setAside();
  }

  Accounts accounts() {
    return accounts;
  }

  /// How hosts are reached.
  ChosenNetwork network() {
    return network;
  }

  /// Whose library to open at the start.
  Opening opening(boolean demoWanted) throws GistException, IOException {
    if (demoWanted) {
      return demo();
    }
    Optional<Environment> environment = Environment.read(System.getenv());
    if (environment.isPresent()) {
      return forOneRun(environment.get());
    }
    return next();
  }

  /// The account that was open last, or another, or none.
  Opening next() throws GistException {
    Optional<Account> account = last();
    return account.isEmpty() ? new Opening.Welcome() : of(account.get());
  }

  /// The same without asking the keychain: what is on this machine can be read.
  Opening nextWithoutToken() throws GistException {
    Optional<Account> account = last();
    return account.isEmpty()
        ? new Opening.Welcome()
        : withoutToken(account.get(), new Failure.Cancelled());
  }

  private Optional<Account> last() throws GistException {
    List<Account> known = accounts.known();
    String last = settings.choices().lastAccount();
    return known.stream()
        .filter(each -> each.key().equals(last))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  private Opening forOneRun(Environment environment) throws GistException {
    Optional<Host> host = environment.host();
    if (host.isEmpty()) {
      return new Opening.BadEnvironment();
    }
    return switch (accounts.signIn(environment, host.get())) {
      case SignInCheck.Valid(Account account, var token, var rights) -> of(account);
      case SignInCheck.Mistaken mistaken -> new Opening.BadEnvironment();
    };
  }

  /// The sandbox of this home, started where it does not run yet.
  Opening demo() throws GistException, IOException {
    if (demo == null) {
      demo = new Demo(home.demo());
    }
    Host host = demo.host();
    Environment environment =
        Environment.read(Map.of("SHEAF_HOST", host.name(), "SHEAF_TOKEN", demo.token()))
            .orElseThrow();
    return switch (accounts.signIn(environment, host)) {
      case SignInCheck.Valid(Account account, var token, var rights) -> of(account);
      case SignInCheck.Mistaken mistaken -> new Opening.BadEnvironment();
    };
  }

  Optional<Demo> runningDemo() {
    return Optional.ofNullable(demo);
  }

  /// The account's library; where the token cannot be had, what is on this machine can be read all
  /// the same.
  Opening of(Account account) throws GistException {
    try {
      return signed(account, accounts.connect(account), null);
    } catch (GistException e) {
      return switch (e.failure()) {
        case Failure.NoKeychain none -> withoutToken(account, none);
        case Failure.Unauthorized unauthorized -> withoutToken(account, unauthorized);
        case Failure.Cancelled cancelled -> withoutToken(account, cancelled);
        case Failure other -> throw e;
      };
    }
  }

  /// Brings the library of an account that is not shown up to date: what is new, and all of it
  /// where that is not enough.
  ///
  /// @return how many of its gists are new or changed
  int look(Account account) throws GistException {
    try (Library library = library(account, accounts.connect(account))) {
      Looked looked = library.sync().quick();
      if (!looked.complete()) {
        library.sync().full();
      }
      return looked.changed();
    }
  }

  private Opening withoutToken(Account account, Failure why) throws GistException {
    return signed(account, accounts.anonymous(account.host()), why);
  }

  private Opening signed(Account account, GitHub gitHub, @Nullable Failure without)
      throws GistException {
    List<Account> others =
        accounts.known().stream().filter(other -> !other.key().equals(account.key())).toList();
    Library library = library(account, gitHub);
    return new Opening.Signed(account, library, FirstGists.read(library), without, others);
  }

  Opening anonymous(Host host) throws GistException {
    return new Opening.Anonymous(host, library(null, accounts.anonymous(host)), accounts.known());
  }

  /// What this machine holds of an account, whose host is not asked for anything.
  Library withoutHost(Account account) {
    return library(account, accounts.anonymous(account.host()));
  }

  @Override
  public void close() {
    database.close();
    if (demo != null) {
      demo.close();
    }
  }
}
