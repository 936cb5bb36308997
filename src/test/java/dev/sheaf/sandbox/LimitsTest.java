package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theBudgetIsInTheHeadersAndAskingForItIsFree() {
    Reply first = caller.get("gists");
    assertThat(first.header("X-RateLimit-Limit")).isEqualTo("5000");
    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("4999");
    assertThat(first.header("X-RateLimit-Used")).isEqualTo("1");
    long reset = Long.parseLong(first.header("X-RateLimit-Reset"));
    assertThat(reset).isGreaterThan(Instant.now().getEpochSecond());
    JsonObject core =
        caller.get("rate_limit").json().getAsJsonObject("resources").getAsJsonObject("core");
    assertThat(core.get("remaining").getAsInt()).isEqualTo(4999);
    assertThat(caller.anonymous().get("gists").header("X-RateLimit-Limit")).isEqualTo("60");
  }

  @Test
  void aUsedUpBudgetForbidsUntilItsReset() {
    sandbox.trouble().limit(2, 1);
    caller.get("gists");
    assertThat(caller.get("gists").header("X-RateLimit-Remaining")).isEqualTo("0");
    Reply refused = caller.get("gists");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(refused.string("message")).startsWith("API rate limit exceeded");
    assertThat(caller.as("kumo").get("gists").status()).isEqualTo(200);
    assertThat(caller.anonymous().get("gists").status()).isEqualTo(200);
    assertThat(caller.anonymous().get("gists").string("message")).contains("127.0.0.1");
  }

  @Test
  void afterTheResetThereIsANewBudget() {
    sandbox.trouble().limitPeriod(Duration.ofSeconds(2));
    sandbox.trouble().limit(1, 1);
    caller.get("gists");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> caller.get("gists").status() == 200);
  }

  @Test
  void aSecondaryLimitComesWithOrWithoutAHint() {
    sandbox.trouble().next(1, Mishap.secondaryLimit(403));
    sandbox.trouble().next(1, Mishap.secondaryLimit(429, Duration.ofSeconds(8)));
    Reply silent = caller.get("gists");
    assertThat(silent.status()).isEqualTo(403);
    assertThat(silent.header("Retry-After")).isEmpty();
    assertThat(silent.string("message")).contains("secondary rate limit");
    Reply polite = caller.get("gists");
    assertThat(polite.status()).isEqualTo(429);
    assertThat(polite.header("Retry-After")).isEqualTo("8");
    assertThat(caller.get("gists").status()).isEqualTo(200);
  }
}
