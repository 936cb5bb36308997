package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.github.FakeInternet.Arrival;
import java.io.IOException;
import java.net.URI;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {
  private static final String SIGNED = "token ghp_secret";

  private final FakeInternet internet;

  TokenRulesTest() throws IOException {
    internet = new FakeInternet();
  }

  @AfterEach
  void close() throws IOException {
    internet.close();
  }

  private static MockResponse bytes() {
    return new MockResponse().setBody("bytes");
  }

  @Test
  void theApiGetsTheToken() throws Exception {
    internet.answers("https://api.github.com/gists/abc", ok(GIST));
    internet.answers("https://ghe.example.com/api/v3/gists/abc", ok(GIST));
    internet.client("github.com").gist("abc", null);
    internet.client("ghe.example.com").gist("abc", null);
    assertThat(internet.arrivals)
        .containsExactly(
            new Arrival("GET https://api.github.com/gists/abc", SIGNED),
            new Arrival("GET https://ghe.example.com/api/v3/gists/abc", SIGNED));
  }

  @ParameterizedTest
  @CsvSource({
    "github.com, https://gist.githubusercontent.com/a/raw/b, false",
    "github.com, https://avatars.githubusercontent.com/u/1, false",
    "github.com, https://github.com/a.png, false",
    "github.com, https://evil.example.net/a, false",
    "ghe.example.com, https://ghe.example.com/gist/a/raw/b, true",
    "ghe.example.com, https://gist.ghe.example.com/a/raw/b, true",
    "ghe.example.com, https://raw.ghe.example.com/a/raw/b, true",
    "ghe.example.com, https://media.ghe.example.com/a, false",
    "ghe.example.com, https://evil.example.net/a, false",
    "ghe.example.com, https://api.github.com/a, false",
  })
  void filesGetTheTokenOnlyFromTheInstanceItself(String host, String address, boolean signed)
      throws Exception {
    internet.answers(address, bytes());
    assertThat(internet.client(host).raw(URI.create(address), 100)).hasSize(5);
    assertThat(internet.arrivals)
        .containsExactly(new Arrival("GET " + address, signed ? SIGNED : null));
  }

  @Test
  void aRedirectOfAFileLeavesTheTokenBehind() throws Exception {
    String here = "https://gist.ghe.example.com/a/raw/b";
    String there = "https://evil.example.net/b";
    internet.redirects(here, 302, there).answers(there, bytes());
    assertThat(internet.client("ghe.example.com").raw(URI.create(here), 100)).hasSize(5);
    assertThat(internet.arrivals)
        .containsExactly(new Arrival("GET " + here, SIGNED), new Arrival("GET " + there, null));
  }

  @Test
  void aRedirectOfAFileToAPlainAddressIsNotFollowed() {
    String here = "https://ghe.example.com/a/raw/b";
    internet.redirects(here, 302, "http://ghe.example.com/a/raw/b");
    assertThat(failureOf(() -> internet.client("ghe.example.com").raw(URI.create(here), 100)))
        .isEqualTo(new Failure.Untrusted("ghe.example.com", Distrust.PLAIN_HTTP));
    assertThat(internet.lines()).containsExactly("GET " + here);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.net/gists/abc",
        "https://github.com/login",
        "http://api.github.com/gists/abc",
        "https://api.github.com:8443/gists/abc",
        "//evil.example.net/"
      })
  void aRedirectOfTheApiElsewhereIsNotFollowed(String elsewhere) {
    internet.redirects("https://api.github.com/gists/abc", 301, elsewhere);
    assertThat(failureOf(() -> internet.client("github.com").gist("abc", null)))
        .isInstanceOfSatisfying(
            Failure.Untrusted.class,
            untrusted -> assertThat(untrusted.reason()).isEqualTo(Distrust.REDIRECT));
    assertThat(internet.lines()).containsExactly("GET https://api.github.com/gists/abc");
  }

  @Test
  void aRedirectWithinTheApiIsFollowedWithTheToken() throws Exception {
    internet
        .redirects("https://api.github.com/users/old", 301, "/user/1")
        .answers("https://api.github.com/user/1", ok("{\"login\":\"new\",\"id\":1}"));
    assertThat(
            internet.client("github.com").profile("old", null).fresh().orElseThrow().user().login())
        .isEqualTo("new");
    assertThat(internet.arrivals.getLast().authorization()).isEqualTo(SIGNED);
  }

  @Test
  void aRedirectedWriteIsSentAgainOnlyWhereNothingWasDone() throws Exception {
    internet
        .redirects("https://api.github.com/gists/abc", 307, "/gists/def")
        .answers("https://api.github.com/gists/def", new MockResponse().setResponseCode(204));
    internet.client("github.com").delete("abc");
    assertThat(internet.lines().getLast()).isEqualTo("DELETE https://api.github.com/gists/def");
    internet.redirects("https://api.github.com/gists/abc", 302, "/gists/def");
    assertThat(failureOf(() -> internet.client("github.com").delete("abc")))
        .isInstanceOf(Failure.Malformed.class);
  }

  @Test
  void redirectsInACircleEnd() {
    internet.redirects("https://api.github.com/gists/abc", 302, "/gists/abc");
    assertThat(failureOf(() -> internet.client("github.com").gist("abc", null)))
        .isInstanceOf(Failure.Malformed.class);
    assertThat(internet.arrivals).hasSize(6);
  }

  @Test
  void aListDoesNotGoOnAtAnotherHost() {
    internet.answers(
        "https://api.github.com/gists?per_page=100",
        ok("[]").setHeader("Link", "<https://evil.example.net/gists?page=2>; rel=\"next\""));
    assertThat(failureOf(() -> internet.client("github.com").gists(ListQuery.ALL)))
        .isEqualTo(new Failure.Untrusted("evil.example.net", Distrust.REDIRECT));
  }

  @Test
  void aLinkThatWasWrittenDownLeadsToNoOtherHost() {
    PageLink<Gist> link = PageLink.toGists("https://evil.example.net/gists").orElseThrow();
    assertThat(failureOf(() -> internet.client("github.com").page(link, null)))
        .isEqualTo(new Failure.Untrusted("evil.example.net", Distrust.REDIRECT));
    assertThat(internet.arrivals).isEmpty();
  }

  @Nested
  class OverPlainHttp {
    private final Host host = Host.parse("http://ghe.example.com").orElseThrow();

    @Test
    void nothingIsSentBeforeTheUserAgrees() {
      GitHub gitHub = internet.client(Connection.of(host, FakeHost.TOKEN, "1"));
      assertThat(failureOf(gitHub::user))
          .isEqualTo(new Failure.Untrusted("ghe.example.com", Distrust.PLAIN_HTTP));
      assertThat(failureOf(() -> gitHub.avatar(URI.create("https://evil.example.net/a"))))
          .isInstanceOf(Failure.Untrusted.class);
      assertThat(internet.arrivals).isEmpty();
    }

    @Test
    void onlyTheApiGetsTheTokenOnceTheUserAgrees() throws Exception {
      internet
          .answers("http://ghe.example.com/api/v3/gists/abc", ok(GIST))
          .answers("http://gist.ghe.example.com/a", bytes());
      GitHub gitHub =
          internet.client(new Connection(host, FakeHost.TOKEN, "1", true, Network.STRAIGHT));
      gitHub.gist("abc", null);
      gitHub.raw(URI.create("http://gist.ghe.example.com/a"), 100);
      assertThat(internet.arrivals)
          .containsExactly(
              new Arrival("GET http://ghe.example.com/api/v3/gists/abc", SIGNED),
              new Arrival("GET http://gist.ghe.example.com/a", null));
      assertThat(failureOf(() -> gitHub.raw(URI.create("http://evil.example.net/a"), 100)))
          .isInstanceOf(Failure.Untrusted.class);
    }
  }

  @Test
  void anEncryptedHostNeverLeadsToPlainFiles() {
    assertThat(
            failureOf(
                () ->
                    internet
                        .client("ghe.example.com")
                        .raw(URI.create("http://127.0.0.1:9/admin"), 100)))
        .isEqualTo(new Failure.Untrusted("127.0.0.1", Distrust.PLAIN_HTTP));
    assertThat(internet.arrivals).isEmpty();
  }

  @Test
  void whoHasNoTokenSendsNone() throws Exception {
    internet.answers("https://api.github.com/gists/abc", ok(GIST));
    internet.client(Connection.of(Host.GITHUB, null, "1")).gist("abc", null);
    assertThat(internet.arrivals)
        .containsExactly(new Arrival("GET https://api.github.com/gists/abc", null));
  }
}
