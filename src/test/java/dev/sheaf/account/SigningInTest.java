package dev.sheaf.account;

import static dev.sheaf.account.SandboxAccounts.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.ListQuery;
import dev.sheaf.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningInTest {
  @TempDir private Path home;
  private SandboxAccounts rig;
  private Accounts accounts;
  private Sandbox sandbox;
  private Host host;

  @BeforeEach
  void start() throws Exception {
    rig = new SandboxAccounts(home);
    accounts = rig.accounts;
    sandbox = rig.sandbox;
    host = rig.host;
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void theTokenGoesToTheKeychainAndTheAccountTo() throws Exception {
    SignIn signIn = accounts.signIn(rig.valid(sandbox.token()));
    assertThat(signIn.noKeychain()).isNull();
    assertThat(rig.keychain.read(signIn.account().key()).map(Token::value))
        .hasValue(sandbox.token());
    assertThat(rig.with(rig.keychain).known()).containsExactly(signIn.account());
    try (GitHub gitHub = rig.with(rig.keychain).connect(signIn.account())) {
      assertThat(gitHub.user().profile().user().login()).isEqualTo(rig.login);
    }
  }

  @Test
  void severalAccountsAreSignedInAtOnce() throws Exception {
    String other = sandbox.users().get(1).login();
    accounts.signIn(rig.valid(sandbox.token()));
    Account second = accounts.signIn(rig.valid(sandbox.tokenOf(other))).account();
    assertThat(accounts.known()).hasSize(2).contains(second);
  }

  @Test
  void aTokenThatIsNoLongerGoodIsReplaced() throws Exception {
    Account account = accounts.signIn(rig.valid(sandbox.token())).account();
    sandbox.tokens().revoke(sandbox.token());
    try (GitHub gitHub = accounts.connect(account)) {
      assertThat(failureOf(() -> gitHub.gists(ListQuery.ALL)))
          .isEqualTo(new Failure.Unauthorized(host.name()));
    }
    String next = sandbox.tokens().classic(rig.login, "gist");
    accounts.signIn((SignInCheck.Valid) accounts.check(host, next).onlyFor(account));
    try (GitHub gitHub = accounts.connect(account)) {
      assertThat(gitHub.user().profile().user().login()).isEqualTo(rig.login);
    }
    assertThat(accounts.known()).containsExactly(account);
  }

  @Test
  void aTokenOfSomeoneElseDoesNotReplaceIt() throws Exception {
    Account account = accounts.signIn(rig.valid(sandbox.token())).account();
    String other = sandbox.tokenOf(sandbox.users().get(1).login());
    assertThat(accounts.check(host, other).onlyFor(account))
        .isEqualTo(new SignInCheck.Mistaken(TokenMistake.OTHER_ACCOUNT));
  }

  @Test
  void aTokenThatVanishedFromTheKeychainIsAskedForAgain() throws Exception {
    Account account = accounts.signIn(rig.valid(sandbox.token())).account();
    rig.keychain.forget(account.key());
    assertThat(failureOf(() -> accounts.connect(account)))
        .isEqualTo(new Failure.Unauthorized(host.name()));
  }

  @Nested
  class WithoutAKeychain {
    private Accounts withoutKeychain;

    @BeforeEach
    void lock() {
      withoutKeychain = rig.with(new SandboxAccounts.Locked());
    }

    @Test
    void theTokenIsKeptForThisRunAndThatIsTold() throws Exception {
      SignIn signIn = withoutKeychain.signIn(rig.valid(sandbox.token()));
      assertThat(signIn.noKeychain()).isEqualTo(new Failure.NoKeychain(Failure.Obstacle.LOCKED));
      withoutKeychain.connect(signIn.account()).close();
      assertThat(withoutKeychain.known()).containsExactly(signIn.account());
    }

    @Test
    void theNextRunAsksForATokenAndNotForTheKeychain() throws Exception {
      Account account = withoutKeychain.signIn(rig.valid(sandbox.token())).account();
      Accounts nextRun = rig.with(new SandboxAccounts.Locked());
      assertThat(nextRun.known()).containsExactly(account);
      assertThat(failureOf(() -> nextRun.connect(account)))
          .isEqualTo(new Failure.Unauthorized(host.name()));
      nextRun.signOut(account, false);
      assertThat(nextRun.known()).isEmpty();
    }

    @Test
    void aKeychainThatComesBackGetsTheToken() throws Exception {
      Account account = accounts.signInForThisRun(rig.valid(sandbox.token()));
      assertThat(rig.keychain.read(account.key())).isEmpty();
      assertThat(accounts.signIn(rig.valid(sandbox.token())).noKeychain()).isNull();
      assertThat(rig.keychain.read(account.key())).isPresent();
    }

    @Test
    void signingOutSaysThatTheTokenIsStillThere() throws Exception {
      Account account = accounts.signIn(rig.valid(sandbox.token())).account();
      assertThat(failureOf(() -> withoutKeychain.signOut(account, false)))
          .isInstanceOf(Failure.NoKeychain.class);
      assertThat(withoutKeychain.known()).containsExactly(account);
      withoutKeychain.signOutLeavingToken(account, false);
      assertThat(withoutKeychain.known()).isEmpty();
    }
  }

  @Nested
  class SigningOut {
    @Test
    void theTokenAndTheAccountAreForgotten() throws Exception {
      Account account = accounts.signIn(rig.valid(sandbox.token())).account();
      accounts.signOut(account, false);
      assertThat(rig.keychain.read(account.key())).isEmpty();
      assertThat(accounts.known()).isEmpty();
      assertThat(rig.table.all()).isEmpty();
      assertThat(failureOf(() -> accounts.connect(account)))
          .isInstanceOf(Failure.Unauthorized.class);
    }

    @Test
    void aLocalCopyThatIsKeptIsRemembered() throws Exception {
      Account account = accounts.signIn(rig.valid(sandbox.token())).account();
      accounts.signOut(account, true);
      assertThat(accounts.known()).isEmpty();
      assertThat(rig.table.all())
          .singleElement()
          .satisfies(row -> assertThat(row.account()).isEqualTo(account));
    }
  }

  @Nested
  class FromTheEnvironment {
    @Test
    void theAccountIsUsableAndWrittenNowhere() throws Exception {
      Environment environment =
          Environment.read(Map.of("SHEAF_HOST", host.name(), "SHEAF_TOKEN", sandbox.token()))
              .orElseThrow();
      Host named = environment.host().orElseThrow();
      assertThat(accounts.signIn(environment, named)).isInstanceOf(SignInCheck.Valid.class);
      SignInCheck.Valid valid = (SignInCheck.Valid) accounts.signIn(environment, named);
      assertThat(accounts.known()).containsExactly(valid.account());
      accounts.connect(valid.account()).close();
      assertThat(rig.keychain.read(valid.account().key())).isEmpty();
      assertThat(rig.with(rig.keychain).known()).isEmpty();
      assertThat(environment.toString()).doesNotContain(sandbox.token());
    }

    @Test
    void withoutATokenThereIsNone() {
      assertThat(Environment.read(Map.of("SHEAF_HOST", "ghe.example.com"))).isEmpty();
      assertThat(Environment.read(Map.of("SHEAF_TOKEN", " "))).isEmpty();
    }

    @Test
    void withoutAHostItIsForGitHub() {
      assertThat(Environment.read(Map.of("SHEAF_TOKEN", "ghp_x")).flatMap(Environment::host))
          .hasValue(Host.GITHUB);
    }
  }
}
