package dev.sheaf.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Sends answers, whole or damaged.
final class Outgoing {
  private Outgoing() {}

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    Answer packed = packed(exchange, answer);
    int length = start(exchange, packed);
    if (length > 0) {
      exchange.getResponseBody().write(packed.body());
    }
  }

  /// A good answer for HTTP, but with half of the text missing.
  static void sendShortened(HttpExchange exchange, Answer answer) throws IOException {
    send(exchange, answer.withBody(half(answer.body())));
  }

  /// A good answer for HTTP, with a text that means nothing.
  static void sendGarbled(HttpExchange exchange, Answer answer) throws IOException {
    byte[] noise = "\u0000\u0001{]<".getBytes(StandardCharsets.UTF_8);
    send(exchange, answer.body().length == 0 ? answer : answer.withBody(noise));
  }

  /// Promises everything, sends half and hangs up.
  static void breakOff(HttpExchange exchange, Answer answer) throws IOException {
    if (start(exchange, answer) > 0) {
      exchange.getResponseBody().write(half(answer.body()));
      exchange.getResponseBody().flush();
    }
  }

  static Answer refused(Mishap.Refuse refuse) {
    byte[] body = refuse.body().getBytes(StandardCharsets.UTF_8);
    return Answer.bytes(refuse.status(), "application/json; charset=utf-8", body)
        .with(refuse.headers());
  }

  private static byte[] half(byte[] body) {
    return Arrays.copyOf(body, body.length / 2);
  }

  /// Sends the headers and says how many bytes must follow.
  private static int start(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    if ("close".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("Connection"))) {
      // The server closes without a word, and the next request of some clients would get lost.
      exchange.getResponseHeaders().set("Connection", "close");
    }
    int length = answer.body().length;
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return 0;
    }
    // For this server 0 means "unknown" and -1 means "none".
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    return length;
  }

  private static Answer packed(HttpExchange exchange, Answer answer) throws IOException {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    String type = answer.headers().getOrDefault("Content-Type", "");
    boolean text = type.startsWith("application/json") || type.startsWith("text/");
    if (!text || answer.body().length == 0 || accepted == null || !accepted.contains("gzip")) {
      return answer;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // On loopback the time to pack counts for more than the size.
    try (OutputStream gzip = new QuickGzip(bytes)) {
      gzip.write(answer.body());
    }
    return answer.withBody(bytes.toByteArray()).with("Content-Encoding", "gzip");
  }

  private static final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
