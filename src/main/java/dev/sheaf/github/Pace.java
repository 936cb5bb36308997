package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Keeps to what a host bears: few requests at a time, writes one by one, pauses where it wants
/// them; and asks again for what a broken connection or a stumbling host did not give.
final class Pace implements Interceptor {
  static final int IN_FLIGHT = 8;
  static final Duration BETWEEN_WRITES = Duration.ofSeconds(1);

  private static final int READ_ATTEMPTS = 3;
  private static final int LIMITS_IN_A_ROW = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(400);

  private final Tempo tempo;
  private final Gate api;
  // Raw files and pictures come from other servers, whose limits are their own.
  private final Gate assets;
  private final Semaphore places = new Semaphore(IN_FLIGHT, true);
  private final ReentrantLock writes = new ReentrantLock(true);
  private Instant lastWrite = Instant.MIN;

  Pace(Tempo tempo) {
    this.tempo = tempo;
    this.api = new Gate(tempo);
    this.assets = new Gate(tempo);
  }

  Runnable onWaiting(Consumer<? super Waiting> listener) {
    return api.onWaiting(listener);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return Requests.isWrite(chain.request()) ? write(chain) : read(chain);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("stopped while waiting");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private Response write(Chain chain) throws IOException, InterruptedException {
    writes.lockInterruptibly();
    try {
      Duration since = Duration.between(lastWrite, tempo.clock().instant());
      // A clock that was set back must not hold up writes for as long.
      if (since.compareTo(BETWEEN_WRITES) < 0) {
        tempo.sleep(since.isNegative() ? BETWEEN_WRITES : BETWEEN_WRITES.minus(since));
      }
      return withinLimits(chain);
    } finally {
      lastWrite = tempo.clock().instant();
      writes.unlock();
    }
  }

  private Response read(Chain chain) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == READ_ATTEMPTS;
      try {
        Response response = withinLimits(chain);
        if (response.code() < 500 || last) {
          return response;
        }
        response.close();
      } catch (IOException e) {
        if (last || chain.call().isCanceled() || !Breaks.isWorthRetrying(e)) {
          throw e;
        }
      }
      tempo.sleep(tempo.jittered(FIRST_PAUSE.multipliedBy(1L << (2 * (attempt - 1)))));
    }
  }

  // A request refused for a limit was not carried out, so that even a write may be sent again.
  private Response withinLimits(Chain chain) throws IOException, InterruptedException {
    Gate gate = chain.request().tag(Asset.class) == null ? api : assets;
    for (int times = 0; ; times++) {
      gate.pass();
      Response response = proceed(chain);
      Optional<Instant> until = Limits.until(response, tempo.clock(), times);
      if (until.isEmpty()) {
        return response;
      }
      gate.closeUntil(until.get());
      if (times == LIMITS_IN_A_ROW) {
        throw new Refused(new Failure.RateLimited(until.get()));
      }
      response.close();
    }
  }

  private Response proceed(Chain chain) throws IOException, InterruptedException {
    Request request = chain.request();
    places.acquire();
    try {
      return chain.proceed(request);
    } finally {
      places.release();
    }
  }
}
