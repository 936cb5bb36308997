package dev.sheaf.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a proxy script can find out about names and addresses.
final class ScriptNames {
  private static final String NOWHERE = "127.0.0.1";

  private ScriptNames() {}

  /// The first IPv4 address of a name; empty where there is none.
  static String first(String host) {
    return addresses(host).stream()
        .filter(Inet4Address.class::isInstance)
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("");
  }

  /// All addresses of a name, between semicolons; empty where there is none.
  static String all(String host) {
    return addresses(host).stream()
        .map(InetAddress::getHostAddress)
        .collect(Collectors.joining(";"));
  }

  private static List<InetAddress> addresses(String host) {
    try {
      return host.isBlank() ? List.of() : Arrays.asList(InetAddress.getAllByName(host));
    } catch (UnknownHostException e) {
      return List.of();
    }
  }

  /// This computer's address in its network.
  static String mine() {
    return own().stream()
        .filter(Inet4Address.class::isInstance)
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse(NOWHERE);
  }

  static String allMine() {
    return own().stream().map(InetAddress::getHostAddress).collect(Collectors.joining(";"));
  }

  private static List<InetAddress> own() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  /// Whether a host's address is the same as `network` where `mask` has ones.
  static boolean isInNet(String host, String network, String mask) {
    byte @Nullable [] one = bytes(first(host));
    byte @Nullable [] other = bytes(network);
    byte @Nullable [] ones = bytes(mask);
    if (one == null || other == null || ones == null) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (((one[i] ^ other[i]) & ones[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  private static byte @Nullable [] bytes(String address) {
    InetAddress read = HostPatterns.literal(address);
    return read instanceof Inet4Address ? read.getAddress() : null;
  }

  /// Whether one of the host's addresses lies in a network such as `10.0.0.0/8`.
  static boolean isInNetEx(String host, String network) {
    HostPatterns pattern = new HostPatterns(network);
    return network.contains("/")
        && addresses(host).stream().anyMatch(address -> pattern.match(address.getHostAddress(), 0));
  }
}
