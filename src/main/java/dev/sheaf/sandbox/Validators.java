package dev.sheaf.sandbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Marks answers with an ETag, and answers 304 when the caller has the same already.
final class Validators {
  private Validators() {}

  static Answer apply(Call call, Answer answer) {
    if (answer.status() >= 300 || answer.body().length == 0) {
      return answer;
    }
    String tag = "\"" + hash(answer.body()) + "\"";
    // Recorded: the answer to a creation has a strong one.
    Answer tagged = answer.with("ETag", answer.status() == 201 ? tag : "W/" + tag);
    if (!call.method().equals("GET") || !hasSame(call, tag, answer)) {
      return tagged;
    }
    return new Answer(304, new byte[0], tagged.headers());
  }

  private static boolean hasSame(Call call, String tag, Answer answer) {
    Optional<String> tags = call.header("If-None-Match");
    if (tags.isPresent()) {
      return Arrays.stream(tags.get().split(",", -1))
          .map(String::trim)
          .map(had -> had.startsWith("W/") ? had.substring(2) : had)
          .anyMatch(had -> had.equals(tag) || had.equals("*"));
    }
    Optional<Instant> since = call.header("If-Modified-Since").flatMap(Validators::instant);
    Optional<Instant> modified =
        Optional.ofNullable(answer.headers().get("Last-Modified")).flatMap(Validators::instant);
    return since.isPresent() && modified.isPresent() && !modified.get().isAfter(since.get());
  }

  private static Optional<Instant> instant(String header) {
    try {
      DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME;
      return Optional.of(ZonedDateTime.parse(header.trim(), format).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
