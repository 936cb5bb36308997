package dev.sheaf.main;

import dev.sheaf.settings.Tenant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Hears other starts on the same home, which hand over what they were to show.
final class Doorbell implements AutoCloseable {
  private static final int WORD_BYTES = 16;
  private static final int PATIENCE_MILLIS = 2_000;
  private static final String HEARD = "heard";

  private final ServerSocket door;
  private final String word;
  private final BlockingQueue<Wanted> rings = new LinkedBlockingQueue<>();

  private Doorbell(ServerSocket door, String word) {
    this.door = door;
    this.word = word;
  }

  static Doorbell open() throws IOException {
    byte[] word = new byte[WORD_BYTES];
    new SecureRandom().nextBytes(word);
    ServerSocket door = new ServerSocket();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Doorbell bell = new Doorbell(door, HexFormat.of().formatHex(word));
    Thread.ofPlatform().daemon().name("doorbell").start(bell::hear);
    return bell;
  }

  /// This process, for others who want the home.
  Tenant tenant(String activity) {
    return new Tenant(ProcessHandle.current().pid(), activity, door.getLocalPort(), word);
  }

  private void hear() {
    while (!door.isClosed()) {
      try (Socket visitor = door.accept()) {
        visitor.setSoTimeout(PATIENCE_MILLIS);
        BufferedReader says = reader(visitor);
        if (word.equals(says.readLine())) {
          rings.add(Wanted.of(String.valueOf(says.readLine())));
          writer(visitor).println(HEARD);
        }
      } catch (IOException e) {
        // A visitor who went away, or the door was closed.
      }
    }
  }

  /// Tells `listener` of each ring, on a thread of its own, until what is returned is run; also of
  /// those that came before.
  Runnable listen(Consumer<? super Wanted> listener) {
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    while (true) {
                      listener.accept(rings.take());
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    return thread::interrupt;
  }

  /// Hands over what is wanted.
  ///
  /// @return whether it was heard
  static boolean ring(Tenant tenant, Wanted wanted) {
    if (tenant.port() == 0) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), tenant.port()), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      PrintWriter says = writer(socket);
      says.println(tenant.word());
      says.println(wanted.line());
      return HEARD.equals(reader(socket).readLine());
    } catch (IOException e) {
      return false;
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static PrintWriter writer(Socket socket) throws IOException {
    return new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
