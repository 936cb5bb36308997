package dev.sheaf.account;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.Token;
import dev.sheaf.github.Connection;
import dev.sheaf.github.DeviceFlow;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.SignedIn;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.store.AccountTable;
import dev.sheaf.store.KnownAccount;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The accounts of this machine: who is signed in, with which token, and how to reach their hosts.
/// Every method that can fail blocks, and ends at once when interrupted.
public final class Accounts {
  private static final List<String> SCOPES = List.of("gist");

  private final Keychain keychain;
  private final RunOnlyKeychain thisRun = new RunOnlyKeychain();
  private final List<Account> passing = new CopyOnWriteArrayList<>();
  private final AccountTable table;
  private final String appVersion;
  private final Predicate<Host> plainHttpAccepted;
  private final Network network;

  /// @param plainHttpAccepted tells whether the user agreed to reach a host unencrypted
  /// @param network how their hosts are reached
  public Accounts(
      Keychain keychain,
      AccountTable table,
      String appVersion,
      Predicate<Host> plainHttpAccepted,
      Network network) {
    this.keychain = keychain;
    this.table = table;
    this.appVersion = appVersion;
    this.plainHttpAccepted = plainHttpAccepted;
    this.network = network;
  }

  /// Everyone who is signed in; who is so for this run only comes first, then who signed in last.
  public List<Account> known() throws GistException {
    List<Account> known = new ArrayList<>(passing);
    for (KnownAccount row : table.all()) {
      if (row.signedIn() && passing.stream().noneMatch(other -> isSame(other, row.account()))) {
        known.add(row.account());
      }
    }
    return known;
  }

  /// Looks at what was typed as a token: whose it is and what it may do.
  public SignInCheck check(Host host, String typed) throws GistException {
    return switch (TokenText.read(typed, host)) {
      case TokenText.Reading.Unusable(TokenMistake mistake) -> new SignInCheck.Mistaken(mistake);
      case TokenText.Reading.Usable(Token token, TokenKind kind) -> ask(host, token, kind);
    };
  }

  private SignInCheck ask(Host host, Token token, TokenKind kind) throws GistException {
    try (GitHub gitHub = client(host, token)) {
      SignedIn user = gitHub.user();
      Rights rights = new Rights(kind, user.scopesTold(), user.scopes(), user.tokenExpires());
      return new SignInCheck.Valid(user.account(host), token, rights);
    }
  }

  /// Signs in with a token that was found good, and keeps it in the keychain; where there is none,
  /// for this run. An account that is signed in already gets the token in the place of its own.
  public SignIn signIn(SignInCheck.Valid valid) throws GistException {
    String key = valid.account().key();
    put(valid.account(), true);
    try {
      keychain.store(key, valid.token());
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NoKeychain none) {
        return new SignIn(signInForThisRun(valid), none);
      }
      throw e;
    }
    thisRun.forget(key);
    return new SignIn(valid.account(), null);
  }

  /// Signs in without asking the keychain: the account stays known, its token until the app ends.
  public Account signInForThisRun(SignInCheck.Valid valid) throws GistException {
    thisRun.store(valid.account().key(), valid.token());
    put(valid.account(), false);
    return valid.account();
  }

  /// Signs in as the environment says, and writes that nowhere.
  public SignInCheck signIn(Environment environment, Host host) throws GistException {
    SignInCheck check = check(host, environment.token());
    if (check instanceof SignInCheck.Valid valid) {
      thisRun.store(valid.account().key(), valid.token());
      passing.removeIf(other -> isSame(other, valid.account()));
      passing.add(valid.account());
    }
    return check;
  }

  private void put(Account account, boolean tokenKept) throws GistException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    table.put(new KnownAccount(account, true, tokenKept, now));
  }

  /// Asks the host for a code to type on one of its pages.
  ///
  /// @param clientId of the app that is registered there
  public DeviceSignIn signInByCode(Host host, String clientId) throws GistException {
    DeviceFlow flow = new DeviceFlow(connection(host, null), clientId);
    try {
      return new DeviceSignIn(flow, flow.start(SCOPES));
    } catch (GistException e) {
      flow.close();
      throw e;
    }
  }

  /// Waits until the code was typed, and looks at the token that came of it.
  public SignInCheck await(DeviceSignIn device, Host host) throws GistException {
    return check(host, device.awaitToken());
  }

  /// Forgets the token. What the library holds of the account is for the caller to delete; where it
  /// is kept, signing in again finds it.
  public void signOut(Account account, boolean localCopyKept) throws GistException {
    Optional<KnownAccount> row = row(account);
    if (row.isPresent() && row.get().tokenKept()) {
      keychain.forget(account.key());
    }
    leave(account, localCopyKept);
  }

  /// Signs out where the keychain cannot be reached: the token stays in it.
  public void signOutLeavingToken(Account account, boolean localCopyKept) throws GistException {
    leave(account, localCopyKept);
  }

  private void leave(Account account, boolean localCopyKept) throws GistException {
    thisRun.forget(account.key());
    passing.removeIf(other -> isSame(other, account));
    Optional<KnownAccount> row = row(account);
    if (row.isPresent() && localCopyKept) {
      table.put(new KnownAccount(account, false, false, row.get().signedInAt()));
    } else {
      table.remove(account);
    }
  }

  /// A client that acts as `account`. Fails with `Unauthorized` where no token is kept, and with
  /// `NoKeychain` where it cannot be had; `anonymous` still reads what is public then.
  public GitHub connect(Account account) throws GistException {
    Optional<Token> token = thisRun.read(account.key());
    if (token.isEmpty() && row(account).filter(KnownAccount::tokenKept).isPresent()) {
      token = keychain.read(account.key());
    }
    Host host = account.host();
    return client(
        host, token.orElseThrow(() -> new GistException(new Failure.Unauthorized(host.name()))));
  }

  /// A client without an account: reads public gists; old Enterprise Servers let it create some.
  public GitHub anonymous(Host host) {
    return client(host, null);
  }

  /// Asks a host, without a token, whether it answers; fails where it does not, or something else
  /// answers in its place.
  public void reach(Host host) throws GistException {
    try (GitHub gitHub = anonymous(host)) {
      var _ = gitHub.rateLimit();
    } catch (GistException e) {
      switch (e.failure()) {
        case Failure.Unauthorized unauthorized -> {}
        case Failure.Forbidden forbidden -> {}
        case Failure.NotFound missing -> {}
        case Failure.RateLimited limited -> {}
        case Failure other -> throw e;
      }
    }
  }

  /// The picture of a person of that host.
  public byte[] avatar(Host host, URI picture) throws GistException {
    try (GitHub gitHub = anonymous(host)) {
      return gitHub.avatar(picture);
    }
  }

  private Optional<KnownAccount> row(Account account) throws GistException {
    return table.all().stream().filter(row -> isSame(row.account(), account)).findFirst();
  }

  // Names and pictures change, keys do not.
  private static boolean isSame(Account one, Account other) {
    return one.key().equals(other.key());
  }

  private GitHub client(Host host, @Nullable Token token) {
    return new GitHub(connection(host, token));
  }

  private Connection connection(Host host, @Nullable Token token) {
    return new Connection(host, token, appVersion, plainHttpAccepted.test(host), network);
  }
}
