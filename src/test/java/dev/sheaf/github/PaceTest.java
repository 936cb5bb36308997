package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.json;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {
  private final FakeHost fake = new FakeHost();
  private final GitHub gitHub = fake.gitHub;

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  @Test
  void aReadIsAskedAgainWhereTheServerStumbles() throws Exception {
    fake.answers(json(502, "{\"message\":\"Server Error\"}"), json(500, ""), ok(GIST));
    gitHub.gist("abc", null);
    assertThat(fake.time.sleeps).hasSize(2);
    assertThat(fake.time.sleeps.get(0)).isBetween(Duration.ofMillis(200), Duration.ofMillis(600));
    assertThat(fake.time.sleeps.get(1)).isBetween(Duration.ofMillis(800), Duration.ofMillis(2400));
  }

  @Test
  void aReadIsNotAskedForEver() {
    fake.answers(json(503, ""), json(503, ""), json(503, ""));
    assertThat(failureOf(() -> gitHub.gist("abc", null))).isEqualTo(new Failure.ServerFault(503));
    assertThat(fake.server.getRequestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DISCONNECT_AT_START",
        "DISCONNECT_AFTER_REQUEST",
        "DISCONNECT_DURING_RESPONSE_BODY"
      })
  void aReadIsAskedAgainWhereTheConnectionBreaks(SocketPolicy policy) throws Exception {
    fake.answers(ok(GIST).setSocketPolicy(policy), ok(GIST));
    assertThat(gitHub.gist("abc", null).fresh()).isPresent();
  }

  @Test
  void aConnectionThatAlwaysBreaksIsOffline() {
    fake.server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return ok(GIST).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY);
          }
        });
    assertThat(failureOf(() -> gitHub.gist("abc", null)))
        .isEqualTo(new Failure.Offline(fake.host.name()));
    assertThat(fake.server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aWriteIsNotSentAgainWhereTheServerStumbles() {
    fake.answers(json(502, ""));
    assertThat(failureOf(() -> gitHub.delete("abc"))).isEqualTo(new Failure.ServerFault(502));
    assertThat(fake.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void writesKeepASecondApart() throws Exception {
    MockResponse done = new MockResponse().setResponseCode(204);
    fake.answers(done, done, ok(GIST), done);
    gitHub.star("abc");
    assertThat(fake.time.sleeps).isEmpty();
    fake.time.pass(Duration.ofMillis(300));
    gitHub.unstar("abc");
    assertThat(fake.time.sleeps).containsExactly(Duration.ofMillis(700));
    gitHub.gist("abc", null);
    fake.time.pass(Duration.ofSeconds(5));
    gitHub.delete("abc");
    assertThat(fake.time.sleeps).hasSize(1);
  }

  @Test
  void noMoreThanEightRequestsAreUnderWay() throws Exception {
    Crowd crowd = new Crowd(Pace.IN_FLIGHT);
    fake.server.setDispatcher(crowd);
    all(30, () -> gitHub.gist("abc", null));
    assertThat(crowd.most).hasValue(Pace.IN_FLIGHT);
  }

  @Test
  void writesGoOneByOne() throws Exception {
    Crowd crowd = new Crowd(1);
    fake.server.setDispatcher(crowd);
    all(
        5,
        () -> {
          gitHub.delete("abc");
          return true;
        });
    assertThat(crowd.most).hasValue(1);
    assertThat(fake.time.sleeps).hasSize(4);
  }

  private static void all(int times, Callable<?> work) throws Exception {
    List<Future<?>> started = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < times; i++) {
        started.add(threads.submit(work));
      }
    }
    for (Future<?> one : started) {
      one.get();
    }
  }

  /// Answers nobody until `size` have come and no other has joined them for a while, and counts how
  /// many were there at once.
  private static final class Crowd extends Dispatcher {
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch full;
    private final CountDownLatch overfull;

    Crowd(int size) {
      this.full = new CountDownLatch(size);
      this.overfull = new CountDownLatch(size + 1);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      most.accumulateAndGet(present.incrementAndGet(), Math::max);
      full.countDown();
      overfull.countDown();
      boolean came = full.await(10, TimeUnit.SECONDS);
      boolean crowded = overfull.await(300, TimeUnit.MILLISECONDS);
      present.decrementAndGet();
      return came || crowded ? ok(GIST) : new MockResponse().setResponseCode(418);
    }
  }
}
