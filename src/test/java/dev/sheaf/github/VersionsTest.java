package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.json;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final MockResponse UNKNOWN =
      json(400, "{\"message\":\"\\\"2026-03-10\\\" is not a supported version\"}");
  private static final MockResponse RETIRED =
      json(410, "{\"message\":\"This API version is no longer supported\"}");

  private final FakeHost fake =
      new FakeHost(List.of("2026-03-10", "2022-11-28"), UnaryOperator.identity());

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private void assertAsked(String version) throws InterruptedException {
    assertThat(fake.request().getHeader("X-GitHub-Api-Version")).isEqualTo(version);
  }

  @Test
  void theVersionIsSaid() throws Exception {
    fake.answers(ok(GIST));
    fake.gitHub.gist("abc", null);
    assertAsked("2026-03-10");
  }

  @Test
  void anOlderVersionIsAskedForFromThenOn() throws Exception {
    fake.answers(UNKNOWN, ok(GIST), new MockResponse().setResponseCode(204));
    fake.gitHub.gist("abc", null);
    fake.gitHub.delete("abc");
    assertAsked("2026-03-10");
    assertAsked("2022-11-28");
    assertAsked("2022-11-28");
  }

  @Test
  void aHostThatTakesNoneIsTooNewOrTooOld() {
    fake.answers(UNKNOWN, RETIRED);
    assertThat(failureOf(() -> fake.gitHub.gist("abc", null)))
        .isEqualTo(new Failure.VersionRefused("2026-03-10"));
  }

  @Test
  void otherComplaintsAreNotAboutTheVersion() {
    fake.answers(
        json(400, "{\"message\":\"Problems parsing JSON\"}"), json(410, "{\"message\":\"Gone\"}"));
    assertThat(failureOf(() -> fake.gitHub.delete("abc"))).isInstanceOf(Failure.Rejected.class);
    assertThat(failureOf(() -> fake.gitHub.delete("abc"))).isEqualTo(new Failure.NotFound());
  }

  @Test
  void gitHubIsAskedForTheNewestAndOthersForNone() {
    assertThat(Versions.of(Host.GITHUB)).startsWith("2026-03-10", "2022-11-28");
    assertThat(Versions.of(Host.parse("ghe.example.com").orElseThrow())).startsWith("");
  }
}
