package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TroubleTest {
  private Sandbox sandbox;
  private Caller caller;
  private Trouble trouble;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
    trouble = sandbox.trouble();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theNextRequestsFailAndThenAllIsWell() {
    trouble.next(2, Mishap.status(500));
    trouble.next(1, Mishap.badGateway());
    assertThat(caller.get("gists").status()).isEqualTo(500);
    assertThat(caller.get("gists").string("message")).isEqualTo("Server Error");
    assertThat(caller.get("gists").text()).contains("<html>");
    assertThat(caller.get("gists").status()).isEqualTo(200);
  }

  @Test
  void onlyMatchingRequestsMeetTrouble() {
    trouble.next(1, Received::isWrite, Mishap.status(502));
    assertThat(caller.get("gists").status()).isEqualTo(200);
    assertThat(caller.post("gists", "{}").status()).isEqualTo(502);
    assertThat(caller.post("gists", "{}").status()).isEqualTo(422);
  }

  @Test
  void aLostAnswerWasStillCarriedOut() {
    trouble.next(1, new Mishap.LoseAnswer());
    assertThatThrownBy(() -> caller.gist("a.txt", "a")).isInstanceOf(UncheckedIOException.class);
    assertThat(caller.get("gists").array()).hasSize(1);
  }

  @Test
  void aCutConnectionDidNothing() {
    trouble.next(1, new Mishap.Cut());
    assertThatThrownBy(() -> caller.gist("a.txt", "a")).isInstanceOf(UncheckedIOException.class);
    assertThat(caller.get("gists").array()).isEmpty();
  }

  @Test
  void aShortenedBodyIsNoJson() {
    caller.gist("a.txt", "a");
    trouble.next(1, new Mishap.Shorten());
    Reply half = caller.get("gists");
    assertThat(half.status()).isEqualTo(200);
    assertThatThrownBy(() -> JsonParser.parseString(half.text()))
        .isInstanceOf(JsonParseException.class);
  }

  @Test
  void aBodyThatBreaksOffIsAnError() {
    caller.gist("a.txt", "a");
    trouble.next(1, new Mishap.BreakOff());
    assertThatThrownBy(() -> caller.get("gists")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aSlowServerAnswersLateUntilTheTroubleEnds() {
    trouble.slow(Duration.ofMillis(300));
    Instant start = Instant.now();
    assertThat(caller.get("gists").status()).isEqualTo(200);
    assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(250));
    trouble.end();
    trouble.header("Sunset", "Wed, 10 Mar 2027 00:00:00 GMT");
    assertThat(caller.get("gists").header("Sunset")).isNotEmpty();
    trouble.end();
    assertThat(caller.get("gists").header("Sunset")).isEmpty();
  }
}
