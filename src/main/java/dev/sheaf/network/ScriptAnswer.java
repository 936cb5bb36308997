package dev.sheaf.network;

import dev.sheaf.gist.ProxyTrouble.Defect;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what a proxy script answers, such as `PROXY one:3128; SOCKS5 two:1080; DIRECT`.
final class ScriptAnswer {
  private static final int USUAL_PORT = 80;
  private static final int USUAL_SOCKS = 1080;

  private ScriptAnswer() {}

  /// The proxies to try, in order; what Sheaf cannot speak to is left out.
  static List<Proxy> read(String answer) throws BadScriptException {
    if (answer.isBlank()) {
      return List.of(Proxy.NO_PROXY);
    }
    List<Proxy> proxies = new ArrayList<>();
    for (String entry : answer.split(";", -1)) {
      Proxy proxy = proxy(entry.strip());
      if (proxy != null) {
        proxies.add(proxy);
      }
    }
    if (proxies.isEmpty()) {
      throw new BadScriptException(Defect.NONSENSE, answer, null);
    }
    return List.copyOf(proxies);
  }

  private static @Nullable Proxy proxy(String entry) {
    String[] words = entry.split("\\s+", 2);
    String kind = words[0].toUpperCase(Locale.ROOT);
    if (kind.equals("DIRECT")) {
      return Proxy.NO_PROXY;
    }
    return switch (words.length < 2 ? "" : kind) {
      case "PROXY", "HTTP" -> at(Proxy.Type.HTTP, words[1].strip(), USUAL_PORT);
      case "SOCKS", "SOCKS4", "SOCKS5" -> at(Proxy.Type.SOCKS, words[1].strip(), USUAL_SOCKS);
      default -> null;
    };
  }

  private static @Nullable Proxy at(Proxy.Type type, String place, int usualPort) {
    int colon = place.lastIndexOf(':');
    boolean ported = colon > 0 && place.indexOf(']') < colon;
    String host = ported ? place.substring(0, colon) : place;
    String port = ported ? place.substring(colon + 1) : Integer.toString(usualPort);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    }
    boolean possible = host.matches("[A-Za-z0-9._:-]+") && port.matches("[0-9]{1,5}");
    int number = possible ? Integer.parseInt(port) : 0;
    return number < 1 || number > 65_535
        ? null
        : new Proxy(type, InetSocketAddress.createUnresolved(host, number));
  }
}
