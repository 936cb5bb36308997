package dev.sheaf.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Chooses where the sandbox listens; a kept one keeps its port, for its clients know it by that.
final class Address {
  private static final String FILE = "sandbox.port";

  private Address() {}

  static HttpServer bind(SandboxOptions options) throws IOException {
    Path home = options.home();
    if (home == null || options.port() != 0) {
      return bind(options.port());
    }
    HttpServer server = bindToLast(home);
    if (server == null) {
      server = bind(0);
      String port = String.valueOf(server.getAddress().getPort());
      Files.writeString(OwnFile.make(home.resolve(FILE)), port);
    }
    return server;
  }

  private static @Nullable HttpServer bindToLast(Path home) throws IOException {
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return bind(Integer.parseInt(Files.readString(file).trim()));
    } catch (BindException | IllegalArgumentException e) {
      return null;
    }
  }

  private static HttpServer bind(int port) throws IOException {
    // Without it every answer waits for the other side, for 40 ms where that waits, too.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
  }
}
