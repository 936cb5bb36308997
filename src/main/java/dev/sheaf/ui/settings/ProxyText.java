package dev.sheaf.ui.settings;

import dev.sheaf.settings.ManualProxy;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type or paste where a proxy or a script belongs. A password that comes along
/// is left out: it has a field of its own.
final class ProxyText {
  private static final Pattern PROXY =
      Pattern.compile(
          "(?:([A-Za-z0-9]+)://)?(?:[^@/]*@)?(\\[[^\\]]+]|[^:/@\\[\\]]*|[0-9A-Fa-f:]*)(?::([0-9]{1,5}))?(?:/.*)?");
  private static final Pattern LOGIN = Pattern.compile("(?i)^(https?://)[^/@]*@");

  private ProxyText() {}

  /// The proxy with the host that was typed, and with the port and kind where those were, too.
  static ManualProxy read(String typed, ManualProxy before) {
    Matcher proxy = PROXY.matcher(typed.strip());
    if (!proxy.matches()) {
      return before.withHost(typed);
    }
    String scheme = proxy.group(1) == null ? "" : proxy.group(1).toLowerCase(Locale.ROOT);
    String host = proxy.group(2);
    ManualProxy named =
        before.withHost(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
    if (scheme.startsWith("socks")) {
      named = named.withKind(ManualProxy.Kind.SOCKS5);
    } else if (!scheme.isEmpty()) {
      named = named.withKind(ManualProxy.Kind.HTTP);
    }
    return proxy.group(3) == null ? named : named.withPort(Integer.parseInt(proxy.group(3)));
  }

  static String script(String typed) {
    return LOGIN.matcher(typed.strip()).replaceFirst("$1");
  }
}
