package dev.sheaf.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Dates as HTTP headers have them.
final class Dates {
  private Dates() {}

  static String http(Gist gist) {
    return http(gist.updatedAt());
  }

  static String http(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
