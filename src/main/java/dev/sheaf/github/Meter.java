package dev.sheaf.github;

import dev.sheaf.gist.Budget;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Reads off each answer how many requests are left.
final class Meter implements Interceptor {
  private final Listeners<Budget> listeners = new Listeners<>();
  private @Nullable Budget latest;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.request().tag(Asset.class) == null) {
      Budget read = read(response.headers());
      if (read != null) {
        take(read);
      }
    }
    return response;
  }

  synchronized Optional<Budget> latest() {
    return Optional.ofNullable(latest);
  }

  Runnable onBudget(Consumer<? super Budget> listener) {
    return listeners.add(listener);
  }

  // Told while locked, so that listeners hear of budgets in the order they were taken.
  synchronized void take(Budget read) {
    if (latest == null || isNewer(read, latest)) {
      latest = read;
      listeners.tell(read);
    }
  }

  // Answers overtake each other: within one period the lower count is the later one.
  private static boolean isNewer(Budget read, Budget known) {
    int order = read.resetsAt().compareTo(known.resetsAt());
    return order > 0
        || (order == 0 && (read.remaining() < known.remaining() || read.limit() != known.limit()));
  }

  private static @Nullable Budget read(Headers headers) {
    String resource = headers.get("X-RateLimit-Resource");
    if (resource != null && !resource.equals("core")) {
      return null;
    }
    try {
      String limit = headers.get("X-RateLimit-Limit");
      String remaining = headers.get("X-RateLimit-Remaining");
      String reset = headers.get("X-RateLimit-Reset");
      return limit == null || remaining == null || reset == null
          ? null
          : new Budget(
              Integer.parseInt(limit),
              Integer.parseInt(remaining),
              Wire.epochSecond(Long.parseLong(reset)));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
