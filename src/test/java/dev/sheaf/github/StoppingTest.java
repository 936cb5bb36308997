package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch asleep = new CountDownLatch(1);
  // Sleeps that never end by themselves.
  private final Tempo tempo =
      new Tempo(
          InstantSource.system(),
          time -> {
            asleep.countDown();
            new CountDownLatch(1).await();
          },
          RandomGenerator.getDefault());
  private final GitHub gitHub =
      new GitHub(
          Connection.of(
              Host.parse("http://localhost:" + server.getPort()).orElseThrow(),
              FakeHost.TOKEN,
              "1"),
          new Clients(tempo, List.of(Versions.UNSAID), UnaryOperator.identity()));

  @AfterEach
  void close() throws IOException {
    gitHub.close();
    server.shutdown();
  }

  private record Started(Thread thread, FutureTask<Failure> failure) {}

  private static Started start(ThrowingCallable work) {
    FutureTask<Failure> failure =
        new FutureTask<>(
            () -> {
              Failure ended = failureOf(work);
              assertThat(Thread.currentThread().isInterrupted()).isTrue();
              return ended;
            });
    return new Started(Thread.ofPlatform().start(failure), failure);
  }

  @Test
  void anInterruptEndsTheWaitForAnAnswer() throws Exception {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    Started started = start(() -> gitHub.gist("abc", null));
    server.takeRequest();
    started.thread().interrupt();
    assertThat(started.failure().get()).isEqualTo(new Failure.Cancelled());
  }

  @Test
  void anInterruptEndsTheWaitForALimit() throws Exception {
    server.enqueue(json(429, "{}").setHeader("Retry-After", "60"));
    Started started = start(() -> gitHub.delete("abc"));
    asleep.await();
    started.thread().interrupt();
    assertThat(started.failure().get()).isEqualTo(new Failure.Cancelled());
  }

  @Test
  void aStoppedWriteLeavesTheWayFreeForTheNext() throws Exception {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    Started first = start(() -> gitHub.delete("abc"));
    server.takeRequest();
    Started second = start(() -> gitHub.delete("def"));
    first.thread().interrupt();
    assertThat(first.failure().get()).isEqualTo(new Failure.Cancelled());
    asleep.await();
    second.thread().interrupt();
    assertThat(second.failure().get()).isEqualTo(new Failure.Cancelled());
  }

  @Test
  void whoIsInterruptedAlreadySendsNothing() {
    Thread.currentThread().interrupt();
    assertThat(failureOf(() -> gitHub.gist("abc", null))).isEqualTo(new Failure.Cancelled());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void closingEndsWhatIsUnderWay() throws Exception {
    server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    FutureTask<Failure> failure = new FutureTask<>(() -> failureOf(() -> gitHub.user()));
    Thread.ofPlatform().start(failure);
    server.takeRequest();
    gitHub.close();
    await().until(failure::isDone);
    assertThat(failure.get()).isEqualTo(new Failure.Cancelled());
    assertThat(failureOf(() -> gitHub.user())).isEqualTo(new Failure.Cancelled());
  }
}
