package dev.sheaf.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A proxy on loopback that leads to one server, whatever name is asked for, and notes what it was
/// asked. It speaks HTTP, or SOCKS 5.
public final class FakeProxy implements AutoCloseable {
  /// What it was asked for: `CONNECT ghe.example.com:443`, `GET http://...`, `SOCKS host:443`.
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /// How it was told who asks, as it came over the wire.
  public final List<String> logins = new CopyOnWriteArrayList<>();

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Proxy.Type type;
  private final int target;
  private final @Nullable String wanted;
  private volatile boolean silent;
  private volatile boolean refusing;

  private FakeProxy(Proxy.Type type, int target, @Nullable String wanted) throws IOException {
    this.type = type;
    this.target = target;
    this.wanted = wanted;
    Thread.ofVirtual().start(this::accept);
  }

  /// One that speaks HTTP.
  ///
  /// @param target the port on loopback that everything ends at
  /// @param wanted `user:password`; null to let everybody through
  public static FakeProxy http(int target, @Nullable String wanted) throws IOException {
    return new FakeProxy(Proxy.Type.HTTP, target, wanted);
  }

  public static FakeProxy socks(int target, @Nullable String wanted) throws IOException {
    return new FakeProxy(Proxy.Type.SOCKS, target, wanted);
  }

  /// From now on it accepts connections and says nothing.
  public void fallSilent() {
    silent = true;
  }

  /// From now on it lets nobody through; it speaks HTTP.
  public void refuse() {
    refusing = true;
  }

  public int port() {
    return server.getLocalPort();
  }

  public String name() {
    return "127.0.0.1:" + port();
  }

  public Proxy proxy() {
    return new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port()));
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      if (silent) {
        var _ = in.readAllBytes();
      } else if (type == Proxy.Type.HTTP) {
        while (http(client, in)) {
          // the next request on the same connection
        }
      } else {
        socks(client, in);
      }
    } catch (IOException e) {
      // Either side went away.
    } finally {
      open.remove(client);
    }
  }

  private boolean http(Socket client, InputStream in) throws IOException {
    String head = head(in);
    if (head.isEmpty()) {
      return false;
    }
    List<String> lines = head.lines().toList();
    asked.add(lines.getFirst().replaceFirst(" HTTP/1\\.[01]$", ""));
    Optional<String> login =
        lines.stream()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization:"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst();
    login.ifPresent(logins::add);
    OutputStream out = client.getOutputStream();
    if (wanted != null && !login.equals(Optional.of("Basic " + base64(wanted)))) {
      out.write(
          ("HTTP/1.1 407 Proxy Authentication Required\r\n"
                  + "Proxy-Authenticate: Basic realm=\"fake\"\r\nContent-Length: 0\r\n\r\n")
              .getBytes(ISO_8859_1));
      return true;
    }
    if (refusing) {
      out.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
      return true;
    }
    if (head.startsWith("CONNECT ")) {
      try (Socket there = new Socket(InetAddress.getLoopbackAddress(), target)) {
        open.add(there);
        out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(ISO_8859_1));
        join(client, in, there);
      }
    } else {
      try (Socket there = new Socket(InetAddress.getLoopbackAddress(), target)) {
        open.add(there);
        String path = lines.getFirst().replaceFirst("http://[^/]*", "");
        String rest = head.substring(head.indexOf("\r\n"));
        there.getOutputStream().write((path + rest + "\r\n").getBytes(ISO_8859_1));
        join(client, in, there);
      }
    }
    return false;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int c = in.read();
    while (c >= 0) {
      head.write(c);
      String text = head.toString(ISO_8859_1);
      if (text.endsWith("\r\n\r\n")) {
        return text.substring(0, text.length() - 2);
      }
      c = in.read();
    }
    return "";
  }

  private void socks(Socket client, InputStream in) throws IOException {
    OutputStream out = client.getOutputStream();
    byte[] methods = in.readNBytes(in.readNBytes(2)[1]);
    int method = wanted == null ? 0 : 2;
    if (Arrays.stream(ints(methods)).noneMatch(offered -> offered == method)) {
      out.write(new byte[] {5, (byte) 0xff});
      return;
    }
    out.write(new byte[] {5, (byte) method});
    if (method == 2) {
      String user = new String(in.readNBytes(in.readNBytes(2)[1]), ISO_8859_1);
      String password = new String(in.readNBytes(in.readNBytes(1)[0]), ISO_8859_1);
      logins.add(user + ":" + password);
      boolean right = logins.getLast().equals(wanted);
      out.write(new byte[] {1, (byte) (right ? 0 : 1)});
      if (!right) {
        return;
      }
    }
    byte[] request = in.readNBytes(4);
    String host =
        request[3] == 3
            ? new String(in.readNBytes(in.readNBytes(1)[0]), ISO_8859_1)
            : InetAddress.getByAddress(in.readNBytes(request[3] == 1 ? 4 : 16)).getHostAddress();
    byte[] port = in.readNBytes(2);
    asked.add("SOCKS " + host + ":" + ((port[0] & 0xff) << 8 | (port[1] & 0xff)));
    try (Socket there = new Socket(InetAddress.getLoopbackAddress(), target)) {
      open.add(there);
      out.write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 0});
      join(client, in, there);
    }
  }

  private static int[] ints(byte[] bytes) {
    int[] ints = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      ints[i] = bytes[i];
    }
    return ints;
  }

  private static void join(Socket client, InputStream in, Socket there) throws IOException {
    Thread back =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    var _ = there.getInputStream().transferTo(client.getOutputStream());
                    client.close();
                  } catch (IOException e) {
                    // Either side went away.
                  }
                });
    var _ = in.transferTo(there.getOutputStream());
    there.shutdownOutput();
    try {
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
