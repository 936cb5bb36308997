package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.account.SandboxAccounts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.gist.Token;
import dev.sheaf.github.TlsHost;
import dev.sheaf.keychain.Keychain;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.NetworkChoice.Way;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.QueuedBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkViewModelTest {
  @TempDir private Path folder;
  private BehindProxy place;
  private NetworkViewModel model;

  private void begin(Keychain keychain, Background background) throws Exception {
    place = new BehindProxy(folder, keychain);
    model = place.model(background);
  }

  @BeforeEach
  void begin() throws Exception {
    begin(new RunOnlyKeychain(), new ImmediateBackground());
  }

  @AfterEach
  void end() throws Exception {
    model.close();
    place.close();
  }

  private void chooseTheProxy() {
    model.change(now -> now.withWay(Way.MANUAL));
    model.nameProxy("http://" + place.proxy.name());
    model.changeManual(now -> now.withUser(BehindProxy.USER));
  }

  private static Loadable<String> failed(ProxyTrouble trouble) {
    return new Loadable.Failed<>(new Failure.ProxyDenied(TlsHost.NAME, trouble));
  }

  @Test
  void anAddressThatIsPastedFillsTheFieldsAndItsPasswordIsLeftOut() throws Exception {
    model.nameProxy("socks5://jo:" + BehindProxy.PASSWORD + "@proxy.example.com:1081/");
    ManualProxy manual = model.choiceProperty().get().manual();
    assertThat(manual)
        .isEqualTo(new ManualProxy(ManualProxy.Kind.SOCKS5, "proxy.example.com", 1081, null, ""));
    place.checkFile("proxy.example.com");
  }

  @Test
  void aPortThatIsNoNumberChangesNothing() throws Exception {
    model.namePort(" 8080 ");
    model.namePort("eighty");
    model.namePort("-1");
    assertThat(model.choiceProperty().get().manual().port()).isEqualTo(8080);
  }

  @Test
  void thePasswordGoesToTheKeychainAndNeverToTheFile() throws Exception {
    chooseTheProxy();
    model.keepPassword(BehindProxy.PASSWORD);
    assertThat(model.passwordProperty().get()).isEqualTo("The password is in the keychain.");
    assertThat(place.machine.keychain.read(place.key()))
        .hasValueSatisfying(kept -> assertThat(kept.value()).isEqualTo(BehindProxy.PASSWORD));
    place.checkFile("127.0.0.1");
  }

  @Test
  void aPasswordThatIsForgottenLeavesTheKeychain() throws Exception {
    chooseTheProxy();
    model.keepPassword(BehindProxy.PASSWORD);
    model.forgetPassword();
    assertThat(place.machine.keychain.read(place.key())).isEmpty();
    assertThat(model.passwordProperty().get()).contains("taken out of the keychain");
    model.test();
    assertThat(model.testProperty().get())
        .isEqualTo(failed(new ProxyTrouble.PasswordWanted(place.proxy.name())));
  }

  @Test
  void aLockedKeychainIsSaidAndThePasswordCountsForThisRun() throws Exception {
    end();
    begin(new SandboxAccounts.Locked(), new ImmediateBackground());
    chooseTheProxy();
    model.keepPassword(BehindProxy.PASSWORD);
    assertThat(model.passwordProperty().get())
        .endsWith("Until Sheaf is closed, the password is used all the same.");
    model.test();
    assertThat(model.testProperty().get()).isInstanceOf(Loadable.Loaded.class);
    place.checkFile("127.0.0.1");
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSENT", "NO_BUS"})
  void whereThereIsNoKeychainTheTestAsksForThePassword(Failure.Obstacle obstacle) throws Exception {
    end();
    begin(new Missing(obstacle), new ImmediateBackground());
    chooseTheProxy();
    model.test();
    assertThat(model.testProperty().get())
        .isEqualTo(failed(new ProxyTrouble.PasswordWanted(place.proxy.name())));
  }

  @Test
  void whatALockedKeychainMayHoldIsAskedOfTheKeychain() throws Exception {
    end();
    begin(new SandboxAccounts.Locked(), new ImmediateBackground());
    chooseTheProxy();
    model.test();
    assertThat(model.testProperty().get())
        .isEqualTo(new Loadable.Failed<>(new Failure.NoKeychain(Failure.Obstacle.LOCKED)));
  }

  private record Missing(Failure.Obstacle obstacle) implements Keychain {
    private GistException missing() {
      return new GistException(new Failure.NoKeychain(obstacle));
    }

    @Override
    public Optional<Token> read(String accountKey) throws GistException {
      throw missing();
    }

    @Override
    public void store(String accountKey, Token token) throws GistException {
      throw missing();
    }

    @Override
    public void forget(String accountKey) throws GistException {
      throw missing();
    }
  }

  @Test
  void aSecondTestWaitsForTheFirst() throws Exception {
    QueuedBackground background = new QueuedBackground();
    end();
    begin(new RunOnlyKeychain(), background);
    model.test();
    model.test();
    assertThat(background.waiting()).isEqualTo(1);
  }

  @Test
  void aTestThatSucceedsNamesTheProxyAndSendsNoToken() throws Exception {
    chooseTheProxy();
    model.keepPassword(BehindProxy.PASSWORD);
    model.test();
    assertThat(model.testProperty().get())
        .isEqualTo(
            new Loadable.Loaded<>(
                "ghe.example.com answers, through the proxy " + place.proxy.name() + "."));
    assertThat(place.host.server.getRequestCount()).isEqualTo(1);
    assertThat(place.host.server.takeRequest().getHeader("Authorization")).isNull();
  }

  @Test
  void aTestWithAWrongPasswordFailsBeforeTheHostIsReached() throws Exception {
    chooseTheProxy();
    model.keepPassword("wrong");
    model.test();
    assertThat(model.testProperty().get())
        .isEqualTo(failed(new ProxyTrouble.PasswordWrong(place.proxy.name())));
    assertThat(place.host.server.getRequestCount()).isZero();
  }

  @Test
  void whatIsChangedMeanwhileEndsTheTest() throws Exception {
    QueuedBackground background = new QueuedBackground();
    end();
    begin(new RunOnlyKeychain(), background);
    chooseTheProxy();
    model.test();
    assertThat(model.testProperty().get()).isEqualTo(new Loadable.Loading<>());
    model.namePort("1");
    assertThat(model.testProperty().get()).isEqualTo(new Loadable.Idle<>());
    background.runAll();
    assertThat(model.testProperty().get()).isEqualTo(new Loadable.Idle<>());
    assertThat(place.proxy.asked).isEmpty();
  }

  @Test
  void whatIsChosenElsewhereIsShownUntilTheModelIsClosed() throws Exception {
    place.machine.choose(network -> network.withWay(Way.NONE));
    assertThat(model.choiceProperty().map(NetworkChoice::way).getValue()).isEqualTo(Way.NONE);
    model.close();
    place.machine.choose(network -> network.withWay(Way.SYSTEM));
    assertThat(model.choiceProperty().map(NetworkChoice::way).getValue()).isEqualTo(Way.NONE);
  }

  @Test
  void aFileWithoutCertificatesIsNotAddedAndTheReasonIsSaid() throws Exception {
    int before = model.choiceProperty().get().authorities().size();
    Path garbage = Files.writeString(folder.resolve("garbage.pem"), "not one of them");
    model.authorities().add(garbage, null);
    assertThat(model.authorities().problemProperty().get())
        .contains("garbage.pem", "there is no certificate in it");
    assertThat(model.choiceProperty().get().authorities()).hasSize(before);

    Path good = Files.writeString(folder.resolve("good.pem"), TlsHost.AUTHORITY.certificatePem());
    model.authorities().add(good, TlsHost.NAME);
    assertThat(model.authorities().problemProperty().get()).isEmpty();
    AuthorityRow added = model.authorities().rowsProperty().get().getLast();
    assertThat(added.name()).isEqualTo("good.pem");
    assertThat(added.scope()).isEqualTo("ghe.example.com alone");
    model.authorities().remove(added);
    assertThat(model.choiceProperty().get().authorities()).hasSize(before);
    assertThat(good).exists();
  }
}
