package dev.sheaf.account;

import static dev.sheaf.account.SandboxAccounts.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.ListQuery;
import dev.sheaf.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTokensTest {
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
  void theHostTellsWhoseTokenItIsAndWhatItMayDo() throws Exception {
    SignInCheck.Valid valid = rig.valid("  " + sandbox.token() + "\n");
    assertThat(valid.account().login()).isEqualTo(rig.login);
    assertThat(valid.account().host()).isEqualTo(host);
    assertThat(valid.rights().kind()).isEqualTo(TokenKind.CLASSIC);
    assertThat(valid.rights().scopes()).containsExactly("gist");
    assertThat(valid.rights().writing()).isEqualTo(Rights.Writing.ALLOWED);
    assertThat(valid.rights().needless()).isEmpty();
  }

  @Test
  void aTokenWithoutTheScopeIsTold() throws Exception {
    Rights rights = rig.valid(sandbox.tokens().classic(rig.login, "repo", "read:user")).rights();
    assertThat(rights.writing()).isEqualTo(Rights.Writing.REFUSED);
    assertThat(rights.needless()).containsExactly("repo");
  }

  @Test
  void whatTheHostDoesNotTellIsLeftOpen() throws Exception {
    Rights rights = rig.valid(sandbox.tokens().fineGrained(rig.login, true)).rights();
    assertThat(rights.kind()).isEqualTo(TokenKind.FINE_GRAINED);
    assertThat(rights.writing()).isEqualTo(Rights.Writing.UNTOLD);
  }

  @Test
  void nobodyIsAskedAboutAnObviousMistake() throws Exception {
    assertThat(accounts.check(host, sandbox.tokens().installation(rig.login)))
        .isEqualTo(new SignInCheck.Mistaken(TokenMistake.INSTALLATION));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aTokenTheHostDoesNotKnowFails() {
    assertThat(failureOf(() -> accounts.check(host, "ghp_0123456789abcdefghijABCDEFGHIJ012345")))
        .isEqualTo(new Failure.Unauthorized(host.name()));
  }

  @Test
  void aHostThatDoesNotAnswerIsOffline() {
    String token = sandbox.token();
    sandbox.close();
    assertThat(failureOf(() -> accounts.check(host, token))).isInstanceOf(Failure.Offline.class);
  }

  @Test
  void nothingIsSentUnencryptedUnlessThatWasAccepted() {
    Host plain = Host.parse("http://ghe.invalid").orElseThrow();
    assertThat(failureOf(() -> accounts.check(plain, sandbox.token())))
        .isEqualTo(new Failure.Untrusted("ghe.invalid", Failure.Distrust.PLAIN_HTTP));
  }

  @Test
  void theTokenNeverShows() throws Exception {
    assertThat(rig.valid(sandbox.token()).toString()).doesNotContain(sandbox.token());
  }

  @Nested
  class ByCode {
    @Test
    void aCodeThatIsTypedOnTheHostsPageSignsIn() throws Exception {
      sandbox.devices().interval(Duration.ofSeconds(1));
      try (DeviceSignIn device = accounts.signInByCode(host, "Iv1.sheaf")) {
        assertThat(device.page().toString()).startsWith(sandbox.webRoot().toString());
        sandbox.devices().approve(device.userCode(), rig.login);
        assertThat(accounts.await(device, host))
            .isInstanceOfSatisfying(
                SignInCheck.Valid.class,
                valid -> {
                  assertThat(valid.account().login()).isEqualTo(rig.login);
                  assertThat(valid.rights().writing()).isEqualTo(Rights.Writing.ALLOWED);
                });
      }
    }

    @Test
    void aCodeThatIsRefusedThereDoesNot() throws Exception {
      sandbox.devices().interval(Duration.ofSeconds(1));
      try (DeviceSignIn device = accounts.signInByCode(host, "Iv1.sheaf")) {
        sandbox.devices().deny(device.userCode());
        assertThat(failureOf(() -> accounts.await(device, host)))
            .isInstanceOf(Failure.Rejected.class);
      }
    }
  }

  @Test
  void publicGistsAreReadWithoutAnAccount() throws Exception {
    try (GitHub gitHub = accounts.anonymous(host)) {
      assertThat(gitHub.publicGists(ListQuery.ALL).fresh()).isPresent();
    }
  }
}
