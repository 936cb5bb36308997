package dev.sheaf.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.SandboxAccounts;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.QueuedBackground;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInViewModelTest {
  private static final String UNKNOWN = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

  @TempDir private Path home;
  private final List<Account> signedIn = new ArrayList<>();
  private final List<Host> read = new ArrayList<>();
  private int cancelled;
  private Settings settings;
  private SandboxAccounts world;
  private SignInViewModel model;

  @BeforeEach
  void start() throws Exception {
    settings = Settings.open(home.resolve("settings.json"));
    world =
        new SandboxAccounts(home, host -> settings.choices().host(host.name()).plainHttpAccepted());
    model = with(world.accounts, new ImmediateBackground());
    model.begin(new Purpose.Server());
  }

  @AfterEach
  void stop() {
    world.close();
    settings.close();
  }

  private SignInViewModel with(Accounts accounts, Background background) {
    SignInOutcome outcome = new SignInOutcome(signedIn::add, read::add);
    return new SignInViewModel(accounts, settings, background, outcome, () -> cancelled++);
  }

  private void check(String token) {
    model.host().textProperty().set(world.host.name());
    model.tokenTextProperty().set(token);
    model.check();
  }

  private Checked checked() {
    return ((Loadable.Loaded<Checked>) model.stateProperty().get()).value();
  }

  private Checked.Good good() {
    return (Checked.Good) checked();
  }

  private Checked.Field wrongField() {
    return ((Checked.Wrong) checked()).field();
  }

  @Test
  void aGoodTokenShowsWhoseItIsAndThenSignsIn() {
    check("  " + world.sandbox.token() + "\n");
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHECKED);
    assertThat(good().where()).contains(world.login, world.host.name());
    assertThat(good().abilities()).extracting(Ability::kind).containsOnly(Ability.Kind.CAN);
    assertThat(model.avatarProperty().get()).isNotNull();
    model.signIn();
    assertThat(signedIn).extracting(Account::login).containsExactly(world.login);
    assertThat(settings.choices().hosts()).containsKey(world.host.name());
  }

  @Test
  void aTokenWithoutTheScopeShowsWhatItCannotDo() {
    check(world.sandbox.tokens().classic(world.login, "repo"));
    assertThat(good().abilities())
        .extracting(Ability::kind)
        .containsExactly(
            Ability.Kind.CAN, Ability.Kind.CANNOT, Ability.Kind.CANNOT, Ability.Kind.NOTE);
    assertThat(good().abilities().getLast().text()).contains("repo");
  }

  @Test
  void aTokenWhoseRightsTheHostDoesNotTellSaysSo() {
    check(world.sandbox.tokens().fineGrained(world.login, true));
    assertThat(good().abilities())
        .extracting(Ability::kind)
        .containsExactly(Ability.Kind.CAN, Ability.Kind.NOTE);
  }

  @Test
  void theTokenLeavesTheFormWhenSignedInOrTurnedBack() {
    check(world.sandbox.token());
    model.signIn();
    assertThat(model.tokenTextProperty().get()).isEmpty();
    check(world.sandbox.token());
    model.back();
    assertThat(model.tokenTextProperty().get()).isEmpty();
    assertThat(model.stepProperty().get()).isEqualTo(Step.TOKEN);
    assertThat(cancelled).isZero();
    model.back();
    assertThat(cancelled).isEqualTo(1);
  }

  @Test
  void aMistakeIsToldAtTheTokenAndGoesWithTheNextKey() {
    check("hunter2 hunter2");
    assertThat(wrongField()).isEqualTo(Checked.Field.TOKEN);
    model.tokenTextProperty().set("g");
    assertThat(model.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void anUnknownTokenFailsWithWordsForSigningIn() {
    check(UNKNOWN);
    Failure failure = ((Loadable.Failed<Checked>) model.stateProperty().get()).failure();
    assertThat(model.explain(failure)).contains(world.host.name(), "expired");
  }

  @Test
  void aNameThatIsNoHostIsToldAtTheHost() {
    model.host().textProperty().set("not a host");
    model.check();
    assertThat(wrongField()).isEqualTo(Checked.Field.HOST);
    assertThat(model.host().tokenPage()).isEmpty();
  }

  @Test
  void plainHttpNeedsAYesThatIsRemembered() {
    model.host().textProperty().set("http://ghe.invalid");
    model.tokenTextProperty().set(UNKNOWN);
    assertThat(model.host().plainProperty().get()).isTrue();
    model.check();
    assertThat(wrongField()).isEqualTo(Checked.Field.HOST);
    model.host().plainAcceptedProperty().set(true);
    model.check();
    assertThat(((Loadable.Failed<Checked>) model.stateProperty().get()).failure())
        .isInstanceOf(Failure.Offline.class);
    assertThat(settings.choices().host("ghe.invalid").plainHttpAccepted()).isTrue();
    model.begin(new Purpose.Server());
    assertThat(model.host().textProperty().get()).isEqualTo("http://ghe.invalid");
    assertThat(model.host().plainAcceptedProperty().get()).isTrue();
    model.host().textProperty().set("http://other.invalid");
    assertThat(model.host().plainAcceptedProperty().get()).isFalse();
  }

  @Test
  void theTokenPageIsThatOfTheHostWithTheScopeTicked() {
    model.host().textProperty().set("ghe.example.com");
    assertThat(model.host().tokenPage())
        .hasValue(
            URI.create(
                "https://ghe.example.com/settings/tokens/new?scopes=gist&description=Sheaf"));
    model.begin(new Purpose.GitHub());
    assertThat(model.host().tokenPage())
        .hasValue(
            URI.create("https://github.com/settings/tokens/new?scopes=gist&description=Sheaf"));
  }

  @Test
  void publicGistsOfTheTypedHostAreReadWithoutAnAccount() {
    model.host().textProperty().set(world.host.name());
    model.readWithoutAccount();
    assertThat(read).containsExactly(world.host);
  }

  @Test
  void aLateAnswerAfterCancelChangesNothing() {
    QueuedBackground background = new QueuedBackground();
    model = with(world.accounts, background);
    model.begin(new Purpose.Known(world.host));
    model.tokenTextProperty().set(world.sandbox.token());
    model.check();
    assertThat(model.stateProperty().get()).isEqualTo(new Loadable.Loading<>());
    model.cancelCheck();
    background.runAll();
    assertThat(model.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
    assertThat(model.tokenTextProperty().get()).isNotEmpty();
  }

  @Nested
  class WithoutAKeychain {
    @Test
    void thatIsToldBeforeGoingOn() {
      model = with(world.with(new SandboxAccounts.Locked()), new ImmediateBackground());
      model.begin(new Purpose.Server());
      check(world.sandbox.token());
      model.signIn();
      assertThat(model.stepProperty().get()).isEqualTo(Step.KEEPING);
      assertThat(model.keeping().stateProperty().get())
          .isEqualTo(
              new Loadable.Loaded<>(
                  new KeepingViewModel.KeptForThisRun(
                      new Failure.NoKeychain(Failure.Obstacle.LOCKED))));
      assertThat(signedIn).isEmpty();
      model.keeping().finish();
      assertThat(signedIn).hasSize(1);
    }

    @Test
    void nobodyHasToWaitForIt() throws Exception {
      QueuedBackground background = new QueuedBackground();
      model = with(world.accounts, background);
      model.begin(new Purpose.Server());
      check(world.sandbox.token());
      background.runAll();
      model.signIn();
      model.keeping().skipKeychain();
      background.runAll();
      assertThat(signedIn).hasSize(1);
      assertThat(world.keychain.read(signedIn.getFirst().key())).isEmpty();
      assertThat(world.accounts.known()).isEqualTo(signedIn);
    }
  }

  @Nested
  class Again {
    private Account account;

    @BeforeEach
    void askAgain() throws Exception {
      account = world.accounts.signIn(world.valid(world.sandbox.token())).account();
      model.begin(new Purpose.Again(account));
    }

    @Test
    void aTokenOfTheSameAccountIsTaken() {
      model.tokenTextProperty().set(world.sandbox.tokens().classic(world.login, "gist"));
      model.check();
      model.signIn();
      assertThat(signedIn).containsExactly(account);
    }

    @Test
    void aTokenOfSomeoneElseIsNot() {
      String other = world.sandbox.users().get(1).login();
      model.tokenTextProperty().set(world.sandbox.tokenOf(other));
      model.check();
      assertThat(((Checked.Wrong) checked()).why()).contains(world.login);
    }
  }

  @Nested
  class ByCode {
    @Test
    void theClientIdIsAskedForOnceAndRemembered() {
      world.sandbox.devices().disable();
      model.host().textProperty().set(world.host.name());
      model.useCode();
      assertThat(model.stepProperty().get()).isEqualTo(Step.CODE);
      assertThat(model.code().stateProperty().get()).isEqualTo(new Loadable.Idle<>());
      model.code().clientIdProperty().set(" Iv1.sheaf ");
      model.askForCode();
      assertThat(settings.choices().host(world.host.name()).clientId()).isEqualTo("Iv1.sheaf");
      assertThat(model.code().stateProperty().get()).isInstanceOf(Loadable.Failed.class);
    }

    @Test
    void aCodeThatWasTypedLeadsToTheSameCheck() {
      world.sandbox.devices().interval(Duration.ofSeconds(1));
      model.host().textProperty().set(world.host.name());
      model.code().stateProperty().subscribe(this::approve);
      model.code().clientIdProperty().set("Iv1.sheaf");
      model.askForCode();
      assertThat(model.stepProperty().get()).isEqualTo(Step.CHECKED);
      assertThat(good().login()).isEqualTo(world.login);
    }

    private void approve(Loadable<CodeViewModel.Code> state) {
      if (state instanceof Loadable.Loaded<CodeViewModel.Code>(var code)) {
        assertThat(world.sandbox.devices().approve(code.text(), world.login)).isTrue();
      }
    }
  }
}
