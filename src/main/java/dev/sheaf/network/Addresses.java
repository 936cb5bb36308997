package dev.sheaf.network;

import java.net.URI;

/// The parts of an address that decide about the way to it.
final class Addresses {
  private Addresses() {}

  /// The host's name or address, without brackets; empty where there is none.
  static String host(URI address) {
    String host = address.getHost();
    if (host == null) {
      return "";
    }
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  static int port(URI address) {
    return address.getPort() >= 0
        ? address.getPort()
        : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }

  static boolean isWeb(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme());
  }
}
