package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Starts Chromium with an empty page in a window without bars. The page itself tells when it was
/// painted.
record BlankWindow(Path profile, VirtualScreen screen) {
  private static final String NAME = "chromium";
  private static final String PAGE =
      "<!doctype html><script>requestAnimationFrame(() => requestAnimationFrame("
          + "() => fetch('/painted')))</script>";

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, NAME)));
  }

  Started start() throws IOException, InterruptedException {
    CompletableFuture<Long> painted = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          if (exchange.getRequestURI().getPath().equals("/painted")) {
            painted.complete(System.nanoTime());
          }
          byte[] page = PAGE.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of(
                  NAME,
                  "--app=http://127.0.0.1:" + server.getAddress().getPort() + "/",
                  "--user-data-dir=" + profile,
                  "--no-first-run",
                  "--no-default-browser-check",
                  "--no-sandbox"));
      builder.environment().put("DISPLAY", screen.display());
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      long start = System.nanoTime();
      Process process = builder.start();
      double ms = (painted.join() - start) / 1e6;
      return Started.ended(process, ms, ms);
    } finally {
      server.stop(0);
    }
  }
}
