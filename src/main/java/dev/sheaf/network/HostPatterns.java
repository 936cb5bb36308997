package dev.sheaf.network;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The hosts that are reached without a proxy, as people and `no_proxy` list them: names, which
/// stand for all below them, too, `*.example.com`, addresses, networks such as `10.0.0.0/8`, each
/// with a port where it is meant, and `*` for all.
final class HostPatterns {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9a-f]*:[0-9a-f:.]*");

  private final String patterns;

  HostPatterns(String patterns) {
    this.patterns = patterns.toLowerCase(Locale.ROOT);
  }

  /// Whether a host is among them.
  ///
  /// @param host a name or an address, without brackets
  boolean match(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return BETWEEN.splitAsStream(patterns).anyMatch(pattern -> matches(pattern, name, port));
  }

  private static boolean matches(String pattern, String host, int port) {
    if (pattern.isEmpty()) {
      return false;
    }
    if (pattern.equals("*")) {
      return true;
    }
    int slash = pattern.indexOf('/');
    if (slash > 0) {
      return inNetwork(host, pattern.substring(0, slash), pattern.substring(slash + 1));
    }
    String name = pattern;
    int colon = pattern.lastIndexOf(':');
    boolean ported =
        colon > 0 && (pattern.indexOf(':') == colon || pattern.charAt(colon - 1) == ']');
    if (ported) {
      if (!pattern.substring(colon + 1).equals(Integer.toString(port))) {
        return false;
      }
      name = pattern.substring(0, colon);
    }
    if (name.startsWith("[") && name.endsWith("]")) {
      name = name.substring(1, name.length() - 1);
    }
    String domain =
        name.startsWith("*.") ? name.substring(2) : name.startsWith(".") ? name.substring(1) : name;
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private static boolean inNetwork(String host, String network, String bits) {
    InetAddress address = literal(host);
    InetAddress base = literal(network);
    if (address == null || base == null || !bits.matches("[0-9]{1,3}")) {
      return false;
    }
    byte[] one = address.getAddress();
    byte[] other = base.getAddress();
    int left = Integer.parseInt(bits);
    if (one.length != other.length || left > one.length * 8) {
      return false;
    }
    for (int i = 0; left > 0; i++, left -= 8) {
      int mask = left >= 8 ? 0xff : 0xff << (8 - left) & 0xff;
      if (((one[i] ^ other[i]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /// An address that is written as one; null for a name, which is not looked up.
  static @Nullable InetAddress literal(String host) {
    String bare =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    if (!ADDRESS.matcher(bare.toLowerCase(Locale.ROOT)).matches()) {
      return null;
    }
    try {
      return InetAddress.ofLiteral(bare);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Whether it is this machine itself, by its name or address.
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    InetAddress address = literal(name);
    return address == null
        ? name.equals("localhost") || name.endsWith(".localhost")
        : address.isLoopbackAddress() || address.isAnyLocalAddress();
  }
}
