package dev.sheaf.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.NetworkChoice.Way;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  private static final Proxy OF_DESKTOP =
      new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("desktop", 8080));
  private static final ManualProxy MANUAL =
      new ManualProxy(ManualProxy.Kind.SOCKS5, "own", 1080, "jo", "*.corp.example, 10.0.0.0/8");

  @TempDir private Path folder;
  private Surroundings machine;

  @BeforeEach
  void begin() {
    machine = new Surroundings(folder, OF_DESKTOP);
  }

  @AfterEach
  void end() {
    machine.close();
  }

  private void choose(Way way) {
    machine.choose(
        network -> new NetworkChoice(way, MANUAL, "/no/such.pac", network.authorities()));
  }

  @Test
  void withoutAChoiceTheDesktopDecides() {
    assertThat(machine.way("https://api.github.com/gists")).containsExactly("HTTP desktop:8080");
  }

  @Test
  void variablesAreMeantForTheProgramAndWinOverTheDesktop() {
    machine.variables.put("https_proxy", "http://jo:secret@env:3128/");
    assertThat(machine.way("https://github.com")).containsExactly("HTTP env:3128");
    assertThat(machine.way("http://github.com")).containsExactly("straight");
  }

  @ParameterizedTest
  @CsvSource({
    "env:3128, HTTP env:3128",
    "env, HTTP env:80",
    "socks5h://env, SOCKS env:1080",
    "http://[fe80::1]:3128, HTTP fe80::1:3128",
  })
  void aVariableMayBeWrittenInManyWays(String value, String way) {
    machine.variables.put("ALL_PROXY", value);
    assertThat(machine.way("https://github.com")).containsExactly(way);
  }

  @Test
  void theVariableOfExceptionsCounts() {
    machine.variables.put("ALL_PROXY", "env:3128");
    machine.variables.put("no_proxy", ".example.com,ghe.corp:8443");
    assertThat(machine.way("https://ghe.example.com")).containsExactly("straight");
    assertThat(machine.way("https://example.com")).containsExactly("straight");
    assertThat(machine.way("https://badexample.com")).containsExactly("HTTP env:3128");
    assertThat(machine.way("https://ghe.corp:8443")).containsExactly("straight");
    assertThat(machine.way("https://ghe.corp")).containsExactly("HTTP env:3128");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://jo:secret@env:443", "ftp://jo:secret@env", "http://jo:secret@", "a b"})
  void aVariableThatNamesNoUsableProxyIsSaidWithoutItsPassword(String value) {
    machine.variables.put("https_proxy", value);
    assertThatThrownBy(() -> machine.way("https://github.com"))
        .isInstanceOfSatisfying(
            NoWayException.class,
            e -> {
              assertThat(e.failure())
                  .isInstanceOfSatisfying(
                      Failure.ProxyDenied.class,
                      denied ->
                          assertThat(denied.trouble()).isInstanceOf(ProxyTrouble.Unusable.class));
              assertThat(e).message().contains("github.com").doesNotContain("secret");
            });
  }

  @Test
  void noneMeansNone() {
    machine.variables.put("https_proxy", "env:3128");
    choose(Way.NONE);
    assertThat(machine.way("https://github.com")).containsExactly("straight");
  }

  @Test
  void aManualProxyHasItsExceptions() {
    choose(Way.MANUAL);
    assertThat(machine.way("https://github.com")).containsExactly("SOCKS own:1080");
    assertThat(machine.way("https://ghe.corp.example")).containsExactly("straight");
    assertThat(machine.way("https://10.3.0.7:8443")).containsExactly("straight");
    assertThat(machine.way("https://11.3.0.7")).containsExactly("SOCKS own:1080");
  }

  @Test
  void aChoiceThatLacksWhatItNeedsIsNotInUseYet() {
    machine.choose(network -> network.withWay(Way.MANUAL));
    assertThat(machine.way("https://github.com")).containsExactly("HTTP desktop:8080");
    machine.choose(network -> network.withWay(Way.SCRIPT));
    assertThat(machine.way("https://github.com")).containsExactly("HTTP desktop:8080");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void thisMachineIsNeverReachedThroughAProxy(Way way) {
    machine.variables.put("all_proxy", "env:3128");
    choose(way);
    for (String host :
        new String[] {"localhost", "LocalHost", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]"}) {
      assertThat(machine.way("http://" + host + ":8080/api/v3/")).containsExactly("straight");
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void plainSocketsKnowWhereTheyGo(Way way) {
    choose(way);
    assertThat(machine.way("socket://db.example.com:5432")).containsExactly("straight");
  }

  @Test
  void eachChangeOfTheWayIsAnotherEdition() {
    long before = machine.network.edition();
    machine.settings.change(choices -> choices.withListSort("name"));
    assertThat(machine.network.edition()).isEqualTo(before);
    choose(Way.NONE);
    assertThat(machine.network.edition()).isGreaterThan(before);
  }

  @Test
  void aPasswordIsForOneUserOfOneProxyOnly() throws Exception {
    choose(Way.MANUAL);
    machine.network.keepPassword("pass wörd%+");
    Proxy own = machine.network.proxies().select(URI.create("https://github.com")).getFirst();
    assertThat(machine.network.login(own))
        .hasValueSatisfying(
            login -> {
              assertThat(login.getUserName()).isEqualTo("jo");
              assertThat(login.getPassword()).containsExactly("pass wörd%+".toCharArray());
            });
    assertThat(machine.network.login(OF_DESKTOP)).isEmpty();
    machine.choose(network -> network.withManual(MANUAL.withHost("other")));
    assertThat(machine.network.login(own)).isEmpty();
    assertThat(
            machine.network.login(
                new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("other", 1080))))
        .isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(folder.resolve("settings.json"))
                    .content()
                    .contains("\"other\"", "\"jo\"")
                    .doesNotContain("pass"));
  }

  @Test
  void aForgottenPasswordIsGone() throws Exception {
    choose(Way.MANUAL);
    machine.network.keepPassword("secret");
    machine.network.forgetPassword();
    assertThat(
            machine.network.login(
                new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("own", 1080))))
        .isEmpty();
  }

  @Test
  void theVariableTellsHowToSignIn() throws Exception {
    machine.variables.put("https_proxy", "http://jo:se%40cret@env:3128/");
    assertThat(
            machine.network.login(
                new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("env", 3128))))
        .hasValueSatisfying(
            login -> assertThat(String.valueOf(login.getPassword())).isEqualTo("se@cret"));
    assertThat(machine.network.login(OF_DESKTOP)).isEmpty();
  }
}
