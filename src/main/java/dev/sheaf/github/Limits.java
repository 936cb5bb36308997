package dev.sheaf.github;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Tells from a refusal that there were too many requests, and when to go on.
final class Limits {
  /// What to wait for where the host gives no time: its own rule.
  static final Duration UNTOLD = Duration.ofSeconds(60);

  private static final Duration LONGEST = Duration.ofDays(1);

  private Limits() {}

  /// When the host answers again; empty where it refused for another reason.
  ///
  /// @param times how often in a row it has done so before, for each makes an untold wait longer
  static Optional<Instant> until(Response response, InstantSource clock, int times)
      throws IOException {
    if (response.code() != 403 && response.code() != 429) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Duration retryAfter = seconds(response.header("Retry-After"), response);
    if (retryAfter != null) {
      return Optional.of(now.plus(retryAfter));
    }
    if ("0".equals(response.header("X-RateLimit-Remaining"))) {
      Duration reset = untilReset(response, now);
      return Optional.of(now.plus(reset == null ? UNTOLD : reset));
    }
    return response.code() == 429 || saysSo(response)
        ? Optional.of(now.plus(UNTOLD.multipliedBy(1L << Math.min(times, 6))))
        : Optional.empty();
  }

  private static boolean saysSo(Response response) throws IOException {
    String body = Bodies.peek(response).toLowerCase(Locale.ROOT);
    return body.contains("rate limit") || body.contains("abuse detection");
  }

  private static @Nullable Duration seconds(@Nullable String header, Response response) {
    if (header == null) {
      return null;
    }
    if (header.strip().matches("\\d{1,9}")) {
      return bounded(Duration.ofSeconds(Long.parseLong(header.strip())));
    }
    Instant moment = moment(header);
    Instant sent = moment(response.header("Date"));
    return moment == null || sent == null ? UNTOLD : bounded(Duration.between(sent, moment));
  }

  // Counted from the host's own clock, for the one here may be wrong.
  private static @Nullable Duration untilReset(Response response, Instant now) {
    String header = response.header("X-RateLimit-Reset");
    if (header == null || !header.strip().matches("\\d{1,11}")) {
      return null;
    }
    Instant sent = moment(response.header("Date"));
    Instant reset = Instant.ofEpochSecond(Long.parseLong(header.strip()));
    return bounded(Duration.between(sent == null ? now : sent, reset).plusSeconds(1));
  }

  private static Duration bounded(Duration wait) {
    Duration least = Duration.ofSeconds(1);
    return wait.compareTo(least) < 0 ? least : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static @Nullable Instant moment(@Nullable String httpDate) {
    if (httpDate == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
