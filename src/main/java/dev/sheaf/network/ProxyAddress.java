package dev.sheaf.network;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a proxy is and how one speaks to it.
///
/// @param login null where none is known
record ProxyAddress(
    Proxy.Type type, String host, int port, @Nullable PasswordAuthentication login) {
  private static final int USUAL_HTTP = 80;
  private static final int USUAL_SOCKS = 1080;

  /// Reads the value of a variable such as `https_proxy`: a proxy's address, or its host and port
  /// alone. Empty where it names no proxy that can be used.
  static Optional<ProxyAddress> read(String value) {
    URI address;
    try {
      address = URI.create(value.contains("://") ? value : "http://" + value);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean http = "http".equalsIgnoreCase(address.getScheme());
    boolean socks = address.getScheme().toLowerCase(Locale.ROOT).matches("socks(4a?|5h?)?");
    if (address.getHost() == null || !(http || socks)) {
      return Optional.empty();
    }
    int usual = http ? USUAL_HTTP : USUAL_SOCKS;
    return Optional.of(
        new ProxyAddress(
            http ? Proxy.Type.HTTP : Proxy.Type.SOCKS,
            Addresses.host(address),
            address.getPort() < 0 ? usual : address.getPort(),
            login(address.getRawUserInfo())));
  }

  private static @Nullable PasswordAuthentication login(@Nullable String userInfo) {
    if (userInfo == null || userInfo.isEmpty()) {
      return null;
    }
    String[] parts = userInfo.split(":", 2);
    return new PasswordAuthentication(
        decoded(parts[0]), decoded(parts.length < 2 ? "" : parts[1]).toCharArray());
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /// The same without what nobody should read in a message.
  static String withoutLogin(String value) {
    int at = value.lastIndexOf('@');
    int scheme = value.indexOf("://");
    return at < 0
        ? value
        : (scheme < 0 ? "" : value.substring(0, scheme + 3)) + value.substring(at + 1);
  }

  /// Its name is looked up by whoever connects, each time.
  Proxy proxy() {
    return new Proxy(type, InetSocketAddress.createUnresolved(host, port));
  }

  @Override
  public String toString() {
    return type + " " + host + ":" + port;
  }
}
