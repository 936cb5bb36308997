package dev.sheaf.sandbox;

import java.time.Duration;
import java.util.Map;

/// Something that goes wrong with one request.
public sealed interface Mishap {

  /// The answer comes late.
  record Delay(Duration by) implements Mishap {}

  /// Something else happens first; then the request is carried out.
  record After(Runnable deed) implements Mishap {}

  /// The request is refused unread with this answer.
  record Refuse(int status, String body, Map<String, String> headers) implements Mishap {}

  /// The request is carried out, then the connection is cut: the answer is lost.
  record LoseAnswer() implements Mishap {}

  /// The connection is cut before anything is done.
  record Cut() implements Mishap {}

  /// The answer is complete for HTTP, but its body is cut in the middle.
  record Shorten() implements Mishap {}

  /// Half of the body arrives, then the connection is cut.
  record BreakOff() implements Mishap {}

  /// The request is carried out, and something that is no JSON comes as the answer.
  record Garble() implements Mishap {}

  /// `Server Error`, as GitHub says it.
  static Refuse status(int status) {
    return new Refuse(status, "{\"message\":\"Server Error\"}", Map.of());
  }

  /// The page of a proxy in front of the API.
  static Mishap badGateway() {
    return new Refuse(
        502, "<html><body>502 Bad Gateway</body></html>", Map.of("Content-Type", "text/html"));
  }

  /// A secondary rate limit that says how long to wait.
  static Mishap secondaryLimit(int status, Duration retryAfter) {
    Map<String, String> headers = Map.of("Retry-After", String.valueOf(retryAfter.toSeconds()));
    return new Refuse(status, SECONDARY_LIMIT, headers);
  }

  /// A secondary rate limit that gives no hint.
  static Mishap secondaryLimit(int status) {
    return new Refuse(status, SECONDARY_LIMIT, Map.of());
  }

  /// What GitHub says on a secondary rate limit.
  String SECONDARY_LIMIT =
      "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes before"
          + " you try again.\",\"documentation_url\":"
          + "\"https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api\","
          + "\"status\":\"403\"}";
}
