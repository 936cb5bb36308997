package dev.sheaf.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble.BadScript;
import dev.sheaf.gist.ProxyTrouble.Defect;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ScriptProxiesTest {
  private static final Duration SHORT = Duration.ofMillis(700);
  private static final String GOOD =
      "function FindProxyForURL(url, host) { return 'PROXY ' + host + ':3128'; }";

  @TempDir private Path folder;
  private final MockWebServer server = new MockWebServer();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private ScriptProxies scripts;

  @BeforeEach
  void begin() throws IOException {
    server.start();
    scripts = scripts(Duration.ofSeconds(20));
  }

  private ScriptProxies scripts(Duration limit) {
    return new ScriptProxies(
        new ScriptSource(() -> (SSLSocketFactory) SSLSocketFactory.getDefault()), limit, now::get);
  }

  @AfterEach
  void end() throws IOException {
    server.shutdown();
  }

  private String address() {
    return server.url("/proxy.pac").toString();
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("proxy.pac"), text).toString();
  }

  private static String first(ScriptProxies scripts, String location, String host) {
    return Network.name(scripts.find(location, URI.create("https://" + host + "/")).getFirst());
  }

  private static BadScript trouble(ScriptProxies scripts, String location) {
    NoWayException thrown =
        catchThrowableOfType(
            NoWayException.class,
            () -> scripts.find(location, URI.create("https://ghe.example.com/")));
    assertThat(thrown).isNotNull();
    Failure.ProxyDenied denied = (Failure.ProxyDenied) thrown.failure();
    assertThat(denied.host()).isEqualTo("ghe.example.com");
    return (BadScript) denied.trouble();
  }

  @Test
  void aScriptIsReadOnceAndAskedOncePerHost() throws Exception {
    server.enqueue(new MockResponse().setBody(GOOD));
    assertThat(first(scripts, address(), "one")).isEqualTo("one:3128");
    assertThat(first(scripts, address(), "two")).isEqualTo("two:3128");
    assertThat(first(scripts, address(), "one")).isEqualTo("one:3128");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aScriptIsReadAgainAfterAWhile() throws Exception {
    server.enqueue(new MockResponse().setBody(GOOD));
    server.enqueue(new MockResponse().setBody(GOOD.replace("3128", "8080")));
    assertThat(first(scripts, address(), "one")).isEqualTo("one:3128");
    now.set(Instant.EPOCH.plus(Duration.ofHours(1)));
    assertThat(first(scripts, address(), "one")).isEqualTo("one:8080");
  }

  @Test
  void aScriptMayLieInAFile() throws Exception {
    assertThat(first(scripts, file("\uFEFF" + GOOD), "one")).isEqualTo("one:3128");
    scripts.forget();
    assertThat(first(scripts, folder.resolve("proxy.pac").toUri().toString(), "two"))
        .isEqualTo("two:3128");
  }

  @Test
  void aScriptThatIsNotThereIsSaid() {
    assertThat(trouble(scripts, "/no/such.pac").defect()).isEqualTo(Defect.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://[", "file:relative", "\u0000"})
  void anAddressThatIsNoneIsSaid(String location) {
    assertThat(trouble(scripts, location).defect()).isEqualTo(Defect.UNREADABLE);
  }

  @Test
  void anErrorOfItsServerIsSaid() {
    server.enqueue(new MockResponse().setResponseCode(404));
    assertThat(trouble(scripts, address()))
        .isEqualTo(new BadScript(address(), Defect.UNREADABLE, "404"));
  }

  @Test
  void itsServerDoesNotSendUsElsewhere() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      server.enqueue(
          new MockResponse().setResponseCode(302).setHeader("Location", other.url("/proxy.pac")));
      assertThat(trouble(scripts, address()))
          .isEqualTo(new BadScript(address(), Defect.UNREADABLE, "302"));
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @Test
  void aServerThatKeepsSilentIsNotWaitedForForEver() {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    assertThat(trouble(scripts(SHORT), address()).defect()).isEqualTo(Defect.UNREADABLE);
  }

  @Test
  void aScriptThatIsHugeIsNotRun() throws Exception {
    assertThat(trouble(scripts, file(GOOD + " ".repeat(2 << 20))).defect())
        .isEqualTo(Defect.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "for (;;) { try { throw 1; } catch (e) { continue; } finally { continue; } }",
        "function f() { try { f(); } catch (e) { f(); } } for (;;) f();",
        "return /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaa!');"
      })
  void aScriptThatDoesNotEndIsGivenUp(String body) throws Exception {
    String endless = file("function FindProxyForURL(url, host) { " + body + " }");
    assertThat(trouble(scripts(SHORT), endless).defect()).isEqualTo(Defect.ENDLESS);
  }

  @Test
  void aScriptThatDoesNotEndAsItIsReadIsGivenUp() throws Exception {
    assertThat(trouble(scripts(SHORT), file("for (;;) {}")).defect())
        .isIn(Defect.ENDLESS, Defect.UNREADABLE);
  }

  @Test
  void aBadScriptIsNotAskedAgainAtOnceButLater() throws Exception {
    server.enqueue(new MockResponse().setBody("<html>"));
    server.enqueue(new MockResponse().setBody(GOOD));
    assertThat(trouble(scripts, address()).defect()).isEqualTo(Defect.BROKEN);
    assertThat(trouble(scripts, address()).defect()).isEqualTo(Defect.BROKEN);
    assertThat(server.getRequestCount()).isEqualTo(1);
    now.set(Instant.EPOCH.plus(Duration.ofMinutes(1)));
    assertThat(first(scripts, address(), "one")).isEqualTo("one:3128");
  }

  @Test
  void nonsenseIsQuoted() throws Exception {
    assertThat(trouble(scripts, file("function FindProxyForURL() { return 'PROXIES'; }")))
        .isEqualTo(
            new BadScript(folder.resolve("proxy.pac").toString(), Defect.NONSENSE, "PROXIES"));
  }

  @Test
  void whoeverWaitsForAScriptCanBeInterrupted() throws Exception {
    String endless = file("function FindProxyForURL() { for (;;) {} }");
    Thread.currentThread().interrupt();
    NoWayException thrown =
        catchThrowableOfType(
            NoWayException.class, () -> scripts.find(endless, URI.create("https://github.com/")));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown.failure()).isEqualTo(new Failure.Cancelled());
  }
}
