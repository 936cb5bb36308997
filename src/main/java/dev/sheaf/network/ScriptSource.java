package dev.sheaf.network;

import dev.sheaf.gist.ProxyTrouble.Defect;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/// Reads a proxy script from its address or file.
final class ScriptSource {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MILLIS = 8000;

  private final Supplier<SSLSocketFactory> sockets;

  ScriptSource(Supplier<SSLSocketFactory> sockets) {
    this.sockets = sockets;
  }

  /// @param location an address that begins with `http:`, `https:` or `file:`, or a path
  String read(String location) throws BadScriptException {
    String start = location.toLowerCase(Locale.ROOT);
    try {
      if (start.startsWith("http://") || start.startsWith("https://")) {
        return download(URI.create(location));
      }
      Path file = start.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
      try (InputStream in = Files.newInputStream(file)) {
        return text(in);
      }
    } catch (IllegalArgumentException e) {
      throw new BadScriptException(Defect.UNREADABLE, "", e);
    } catch (IOException e) {
      throw new BadScriptException(Defect.UNREADABLE, e.getClass().getSimpleName(), e);
    }
  }

  // It says which proxy to take, so there is none on the way to it yet.
  private String download(URI address) throws IOException, BadScriptException {
    HttpURLConnection connection =
        (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    if (connection instanceof HttpsURLConnection encrypted) {
      encrypted.setSSLSocketFactory(sockets.get());
    }
    connection.setConnectTimeout(MILLIS);
    connection.setReadTimeout(MILLIS);
    // Who was named answers, and nobody else.
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Accept", "application/x-ns-proxy-autoconfig, */*;q=0.5");
    try {
      int status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new BadScriptException(Defect.UNREADABLE, Integer.toString(status), null);
      }
      try (InputStream in = connection.getInputStream()) {
        return text(in);
      }
    } finally {
      connection.disconnect();
    }
  }

  private static String text(InputStream in) throws IOException, BadScriptException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BadScriptException(Defect.TOO_LARGE, "", null);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
