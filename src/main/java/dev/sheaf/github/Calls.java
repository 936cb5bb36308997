package dev.sheaf.github;

import com.squareup.moshi.JsonDataException;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/// Sends requests and waits for the answers, until interrupted; whatever goes wrong comes out as
/// one [GistException].
final class Calls implements AutoCloseable {
  private final Refusals refusals;
  private final Set<FutureTask<?>> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Calls(Refusals refusals) {
    this.refusals = refusals;
  }

  /// The answer to a request that succeeded, or whose answer one has already (304).
  <T> Response<T> send(Call<T> call) throws GistException {
    Response<T> response = await(call);
    boolean unchanged =
        response.code() == 304 && response.raw().request().header("If-None-Match") != null;
    if (response.isSuccessful() || unchanged) {
      return response;
    }
    throw new GistException(failure(response));
  }

  /// Makes sure that what has no answer but its success was done by the host, not by something that
  /// answers in its place with a page.
  void done(Call<Void> call) throws GistException {
    Response<Void> response = send(call);
    String type = response.headers().get("Content-Type");
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      throw new GistException(
          new Failure.Malformed(Requests.describe(call.request()) + " gave a web page"));
    }
  }

  /// The body of the answer, read by `mapping`.
  <W, T> T send(Call<W> call, Mapping<W, T> mapping) throws GistException {
    return mapping.map(send(call).body());
  }

  /// The same for something one may have already.
  <W, T> Answer<T> ask(Call<W> call, Mapping<W, T> mapping) throws GistException {
    Response<W> response = send(call);
    return response.code() == 304
        ? new Answer.NotModified<>()
        : new Answer.Fresh<>(mapping.map(response.body()), etag(response));
  }

  static @Nullable String etag(Response<?> response) {
    String etag = response.headers().get("ETag");
    boolean sendable = etag != null && etag.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return sendable ? etag : null;
  }

  // On a thread of its own, for a socket read by a platform thread hears no interrupt.
  private <T> Response<T> await(Call<T> call) throws GistException {
    FutureTask<Response<T>> task = new FutureTask<>(call::execute);
    running.add(task);
    try {
      if (closed || Thread.currentThread().isInterrupted()) {
        throw new GistException(new Failure.Cancelled());
      }
      Thread.ofVirtual().name("github").start(task);
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    } catch (CancellationException e) {
      throw new GistException(new Failure.Cancelled(), e);
    } catch (ExecutionException e) {
      throw new GistException(failure(e.getCause(), call), e.getCause());
    } finally {
      running.remove(task);
      if (!task.isDone()) {
        call.cancel();
        task.cancel(true);
      }
    }
  }

  private static Failure failure(@Nullable Throwable cause, Call<?> call) {
    String what = Requests.describe(call.request());
    return switch (cause) {
      case Refused refused -> refused.failure();
      case EOFException e -> new Failure.Malformed(what + " ends early");
      case IOException e -> new Failure.Malformed(what + " is no JSON");
      case JsonDataException e -> new Failure.Malformed(what + " is other JSON than promised");
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private Failure failure(Response<?> response) {
    try (ResponseBody body = response.errorBody()) {
      return refusals.failure(response.raw(), body == null ? "" : body.string());
    } catch (IOException e) {
      return refusals.failure(response.raw(), "");
    }
  }

  @Override
  public void close() {
    closed = true;
    running.forEach(task -> task.cancel(true));
  }
}
