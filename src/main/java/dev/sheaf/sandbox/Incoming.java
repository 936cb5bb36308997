package dev.sheaf.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads requests as they arrive.
final class Incoming {
  private static final int MAX_BODY = 64 * 1024 * 1024;

  private Incoming() {}

  static Received received(HttpExchange exchange) {
    Map<String, List<String>> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return new Received(
        exchange.getRequestMethod(), exchange.getRequestURI().toString(), Map.copyOf(headers));
  }

  /// Empty if there is more than anybody needs.
  static Optional<byte[]> body(HttpExchange exchange) throws IOException {
    boolean empty =
        !exchange.getRequestHeaders().containsKey("Content-Length")
            && !exchange.getRequestHeaders().containsKey("Transfer-Encoding");
    if (empty) {
      return Optional.of(new byte[0]);
    }
    byte[] sent = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    if (sent.length > MAX_BODY) {
      return Optional.empty();
    }
    // Git compresses what it asks for.
    if (!"gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      return Optional.of(sent);
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      byte[] body = unpacked.readNBytes(MAX_BODY + 1);
      return body.length > MAX_BODY ? Optional.empty() : Optional.of(body);
    }
  }

  /// URLs in answers have the host name the client used, as long as it is this machine.
  static Links links(HttpExchange exchange, String rawHost) {
    int port = exchange.getLocalAddress().getPort();
    String asked = host(exchange.getRequestHeaders().getFirst("Host"));
    String host = Set.of("localhost", "[::1]").contains(asked) ? asked : "127.0.0.1";
    String raw = rawHost.equals("127.0.0.1") ? host : rawHost;
    return new Links("http://" + host + ":" + port, "http://" + raw + ":" + port);
  }

  private static String host(@Nullable String header) {
    return header == null ? "" : header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }
}
