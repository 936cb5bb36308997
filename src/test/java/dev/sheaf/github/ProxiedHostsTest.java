package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.network.FakeProxy;
import dev.sheaf.network.Surroundings;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.NetworkChoice.Way;
import java.io.IOException;
import java.net.Authenticator;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxiedHostsTest {
  @TempDir private Path folder;
  private Surroundings machine;
  private TlsHost host;

  @BeforeEach
  void begin() throws IOException {
    host = TlsHost.sound();
    machine = new Surroundings(folder).trust(TlsHost.AUTHORITY, null);
  }

  @AfterEach
  void end() throws IOException {
    host.close();
    machine.close();
    Authenticator.setDefault(null);
  }

  private GitHub client(String name) {
    return new GitHub(
        new Connection(Host.parse(name).orElseThrow(), FakeHost.TOKEN, "1", true, machine.network),
        new Clients(
            new FakeTime().tempo(),
            List.of(Versions.UNSAID),
            builder -> builder.readTimeout(Duration.ofSeconds(1))));
  }

  /// Once it is sure that the host was not reached.
  private Failure failure() {
    try (GitHub gitHub = client(TlsHost.NAME)) {
      Failure failure = failureOf(gitHub::user);
      assertThat(host.server.getRequestCount()).isZero();
      return failure;
    }
  }

  private static Failure denied(ProxyTrouble trouble) {
    return new Failure.ProxyDenied(TlsHost.NAME, trouble);
  }

  @Test
  void anHttpProxyIsAskedForTheWayAndTheTokenGoesThroughItUnseen() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.asked).containsExactly("CONNECT ghe.example.com:443");
      assertThat(proxy.logins).isEmpty();
      assertThat(host.server.takeRequest().getHeader("Authorization"))
          .contains(FakeHost.TOKEN.value());
    }
  }

  @Test
  void anHttpProxyGetsThePasswordThatTheKeychainHolds() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:pass wörd")) {
      machine.through(proxy, "jo").network.keepPassword("pass wörd");
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.logins).hasSize(1);
      assertThat(host.server.takeRequest().getHeader("Proxy-Authorization")).isNull();
    }
  }

  @Test
  void aWrongPasswordIsSaidAndTriedOnce() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:right")) {
      machine.through(proxy, "jo").network.keepPassword("wrong");
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWrong(proxy.name())));
      assertThat(proxy.logins).hasSize(1);
    }
  }

  @Test
  void withoutAPasswordAProxyThatWantsOneIsNamed() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:right")) {
      machine.through(proxy, "jo");
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWanted(proxy.name())));
    }
  }

  @Test
  void aPasswordInTheVariableIsUsed() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:p@ss")) {
      machine.variables.put("https_proxy", "http://jo:p%40ss@" + proxy.name());
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.asked).containsExactly("CONNECT ghe.example.com:443");
    }
  }

  @Test
  void aWriteOverPlainHttpTellsTheProxyWhoAsksAtOnce() throws Exception {
    try (MockWebServer plain = new MockWebServer();
        FakeProxy proxy = FakeProxy.http(plain.getPort(), "jo:right")) {
      plain.enqueue(new MockResponse().setResponseCode(204));
      machine.through(proxy, "jo").network.keepPassword("right");
      try (GitHub gitHub = client("http://ghe.example.com")) {
        gitHub.delete("abc");
      }
      assertThat(proxy.asked).containsExactly("DELETE http://ghe.example.com/api/v3/gists/abc");
    }
  }

  @Test
  void aSocksProxyLooksUpTheName() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), null)) {
      machine.through(proxy, null);
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.asked).containsExactly("SOCKS ghe.example.com:443");
    }
  }

  @Test
  void aSocksProxyGetsItsPassword() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), "jo:right")) {
      machine.through(proxy, "jo").network.keepPassword("right");
      machine.network.takeOver();
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.logins).containsExactly("jo:right");
    }
  }

  @Test
  void aSocksProxyThatRefusesIsNamed() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), "jo:right")) {
      machine.through(proxy, "jo").network.keepPassword("wrong");
      machine.network.takeOver();
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWrong(proxy.name())));
    }
  }

  @Test
  void aSocksProxyThatWantsAPasswordIsNotToldWhoUsesTheComputer() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), "jo:right")) {
      machine.through(proxy, "jo").network.takeOver();
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWanted(proxy.name())));
      assertThat(proxy.logins).isNotEmpty().containsOnly(":");
    }
  }

  @Test
  void aProxyThatNeverAnswersIsNamed() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      proxy.fallSilent();
      assertThat(failure()).isEqualTo(new Failure.Offline(TlsHost.NAME, proxy.name()));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamed() throws Exception {
    int free = freePort();
    machine.choose(
        network ->
            network
                .withWay(Way.MANUAL)
                .withManual(network.manual().withHost("127.0.0.1").withPort(free)));
    assertThat(failure()).isEqualTo(new Failure.Offline(TlsHost.NAME, "127.0.0.1:" + free));
  }

  @Test
  void aScriptSendsEachHostItsWay() throws Exception {
    try (FakeProxy dead = FakeProxy.http(host.port(), "no:body");
        FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      script(
          "if (host == 'ghe.example.com') return 'PROXY %s'; return 'PROXY %s';"
              .formatted(proxy.name(), dead.name()));
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.asked).hasSize(1);
      assertThat(dead.asked).isEmpty();
    }
  }

  @Test
  void whereOneProxyOfAScriptIsNotThereTheNextIsTaken() throws Exception {
    int free = freePort();
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      script("return 'PROXY 127.0.0.1:%d; PROXY %s';".formatted(free, proxy.name()));
      try (GitHub gitHub = client(TlsHost.NAME)) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
    }
  }

  @Test
  void aBrokenScriptSendsNothingAnywhere() throws Exception {
    Path script = script("return nothing.at.all;");
    assertThat(failure())
        .isInstanceOfSatisfying(
            Failure.ProxyDenied.class,
            denied -> {
              assertThat(denied.host()).isEqualTo(TlsHost.NAME);
              assertThat(denied.trouble())
                  .isInstanceOfSatisfying(
                      ProxyTrouble.BadScript.class,
                      bad -> {
                        assertThat(bad.script()).isEqualTo(script.toString());
                        assertThat(bad.defect()).isEqualTo(ProxyTrouble.Defect.BROKEN);
                        assertThat(bad.detail()).contains("nothing");
                      });
            });
  }

  private Path script(String body) throws IOException {
    Path script = folder.resolve("proxy.pac");
    Files.writeString(script, "function FindProxyForURL(url, host) { " + body + " }");
    machine.choose(
        network -> network.withWay(NetworkChoice.Way.SCRIPT).withScript(script.toString()));
    return script;
  }

  @Test
  void afterAChangeNoOldConnectionIsUsed() throws Exception {
    try (FakeProxy one = FakeProxy.http(host.port(), null);
        FakeProxy other = FakeProxy.http(host.port(), null)) {
      machine.through(one, null);
      try (GitHub gitHub = client(TlsHost.NAME)) {
        var _ = gitHub.user();
        var _ = gitHub.user();
        assertThat(one.asked).hasSize(1);
        machine.through(other, null);
        var _ = gitHub.user();
      }
      assertThat(one.asked).hasSize(1);
      assertThat(other.asked).hasSize(1);
    }
  }

  @Test
  void thisMachineIsReachedWithoutTheProxy() throws Exception {
    try (MockWebServer local = new MockWebServer();
        FakeProxy proxy = FakeProxy.http(local.getPort(), null)) {
      local.enqueue(FakeHost.ok("{\"login\":\"jo\",\"id\":7}"));
      machine.through(proxy, null);
      try (GitHub gitHub = client("127.0.0.1:" + local.getPort())) {
        assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
      }
      assertThat(proxy.asked).isEmpty();
    }
  }

  @Test
  void aRedirectToAnotherHostIsNotFollowedThroughTheProxyEither() throws Exception {
    try (MockWebServer plain = new MockWebServer();
        FakeProxy proxy = FakeProxy.http(plain.getPort(), null)) {
      plain.enqueue(
          new MockResponse()
              .setResponseCode(302)
              .setHeader("Location", "http://evil.example.net/api/v3/user"));
      machine.through(proxy, null);
      try (GitHub gitHub = client("http://ghe.example.com")) {
        assertThat(failureOf(gitHub::user))
            .isEqualTo(new Failure.Untrusted("evil.example.net", Failure.Distrust.REDIRECT));
      }
      assertThat(proxy.asked).containsExactly("GET http://ghe.example.com/api/v3/user");
    }
  }
}
