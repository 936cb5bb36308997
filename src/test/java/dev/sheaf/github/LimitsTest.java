package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.json;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Budget;
import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final Instant NOW = FakeTime.START;
  private static final String SECONDARY =
      "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes\"}";

  private final FakeHost fake = new FakeHost();
  private final GitHub gitHub = fake.gitHub;

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private static MockResponse primary(Instant reset) {
    return json(403, "{\"message\":\"API rate limit exceeded for user ID 1.\"}")
        .setHeader("X-RateLimit-Limit", "5000")
        .setHeader("X-RateLimit-Remaining", "0")
        .setHeader("X-RateLimit-Reset", reset.getEpochSecond());
  }

  @Test
  void retryAfterIsWaitedForAndShown() throws Exception {
    List<Waiting> shown = new ArrayList<>();
    gitHub.onWaiting(shown::add);
    fake.answers(json(429, SECONDARY).setHeader("Retry-After", "30"), ok(GIST));
    gitHub.gist("abc", null);
    assertThat(fake.time.sleeps).containsExactly(Duration.ofSeconds(30));
    assertThat(shown).containsExactly(new Waiting.Until(NOW.plusSeconds(30)), new Waiting.Over());
  }

  @Test
  void retryAfterMayBeADate() throws Exception {
    fake.answers(
        json(403, SECONDARY)
            .setHeader("Date", "Tue, 10 Mar 2026 11:00:00 GMT")
            .setHeader("Retry-After", "Tue, 10 Mar 2026 11:00:45 GMT"),
        ok(GIST));
    gitHub.gist("abc", null);
    assertThat(fake.time.sleeps).containsExactly(Duration.ofSeconds(45));
  }

  @Test
  void anUntoldSecondaryLimitIsWaitedForLongerEachTime() {
    MockResponse untold = json(403, SECONDARY).setHeader("X-RateLimit-Remaining", "4000");
    fake.answers(untold.clone(), untold.clone(), untold.clone());
    assertThat(failureOf(() -> gitHub.gist("abc", null)))
        .isEqualTo(new Failure.RateLimited(NOW.plusSeconds(60 + 120 + 240)));
    assertThat(fake.time.sleeps).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(120));
  }

  @Test
  void aHostThatKeepsRefusingIsBelievedInTheEnd() {
    MockResponse soon = json(429, "{}").setHeader("Retry-After", "1");
    fake.answers(soon.clone(), soon.clone(), soon.clone(), soon.clone());
    assertThat(failureOf(() -> gitHub.gist("abc", null))).isInstanceOf(Failure.RateLimited.class);
    assertThat(fake.server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void aPrimaryLimitIsWaitedForByTheHostsOwnClock() throws Exception {
    fake.answers(
        primary(Instant.parse("2026-03-10T13:00:20Z"))
            .setHeader("Date", "Tue, 10 Mar 2026 13:00:00 GMT"),
        ok(GIST));
    gitHub.gist("abc", null);
    assertThat(fake.time.sleeps).containsExactly(Duration.ofSeconds(21));
  }

  @Test
  void aLongWaitIsToldAtOnceAndTheHostLeftInPeace() throws Exception {
    Instant reset = NOW.plus(Duration.ofMinutes(40));
    fake.answers(primary(reset), ok(GIST));
    Failure told = new Failure.RateLimited(reset.plusSeconds(1));
    assertThat(failureOf(() -> gitHub.gist("abc", null))).isEqualTo(told);
    assertThat(failureOf(() -> gitHub.delete("abc"))).isEqualTo(told);
    assertThat(fake.server.getRequestCount()).isEqualTo(1);
    assertThat(fake.time.sleeps).isEmpty();
    fake.time.pass(Duration.ofMinutes(41));
    gitHub.gist("abc", null);
    assertThat(fake.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aPrimaryLimitMayComeWithoutATime() throws Exception {
    fake.answers(
        json(403, "{\"message\":\"API rate limit exceeded\"}")
            .setHeader("X-RateLimit-Remaining", "0")
            .setHeader("X-RateLimit-Reset", "soon"),
        ok(GIST));
    gitHub.gist("abc", null);
    assertThat(fake.time.sleeps).containsExactly(Limits.UNTOLD);
  }

  @Test
  void aWriteRefusedForALimitIsSentAgain() throws Exception {
    fake.answers(
        json(403, SECONDARY).setHeader("Retry-After", "5"),
        new MockResponse().setResponseCode(204));
    gitHub.delete("abc");
    assertThat(fake.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aPlainRefusalIsNoLimit() {
    fake.answers(json(403, "{\"message\":\"no\"}").setHeader("X-RateLimit-Remaining", "7"));
    assertThat(failureOf(() -> gitHub.gist("abc", null))).isEqualTo(new Failure.Forbidden("no"));
  }

  @Test
  void limitsOfTheRawHostDoNotHoldUpTheApi() throws Exception {
    fake.answers(
        new MockResponse().setResponseCode(429).setHeader("Retry-After", "3600"), ok(GIST));
    assertThat(failureOf(() -> gitHub.avatar(fake.server.url("/a.png").uri())))
        .isInstanceOf(Failure.RateLimited.class);
    gitHub.gist("abc", null);
  }

  @Test
  void theBudgetIsReadOffEachAnswer() throws Exception {
    List<Budget> heard = new ArrayList<>();
    Runnable stop = gitHub.onBudget(heard::add);
    fake.answers(
        counted(10, "core"), counted(3, "search"), counted(12, "core"), counted(9, "core"));
    gitHub.gist("abc", null);
    gitHub.gist("abc", null);
    gitHub.gist("abc", null);
    stop.run();
    gitHub.gist("abc", null);
    Instant reset = Instant.ofEpochSecond(1_800_000_000);
    assertThat(heard).containsExactly(new Budget(5000, 10, reset));
    assertThat(gitHub.budget()).contains(new Budget(5000, 9, reset));
  }

  private static MockResponse counted(int remaining, String resource) {
    return ok(GIST)
        .setHeader("X-RateLimit-Limit", "5000")
        .setHeader("X-RateLimit-Remaining", remaining)
        .setHeader("X-RateLimit-Reset", "1800000000")
        .setHeader("X-RateLimit-Resource", resource);
  }
}
