package dev.sheaf.network;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The proxies that the environment names, as command lines know it: `https_proxy`, `http_proxy`,
/// `all_proxy` and `no_proxy`, in small or capital letters.
final class VariableProxies {
  private final Map<String, String> variables;

  VariableProxies(Map<String, String> variables) {
    this.variables = variables;
  }

  /// Whether it names any, so that it decides alone.
  boolean areSet() {
    return variable("https_proxy")
        .or(() -> variable("http_proxy"))
        .or(() -> variable("all_proxy"))
        .isPresent();
  }

  /// The one for that address; empty for the straight way.
  Optional<ProxyAddress> find(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    boolean excepted =
        variable("no_proxy")
            .filter(
                patterns ->
                    new HostPatterns(patterns)
                        .match(Addresses.host(address), Addresses.port(address)))
            .isPresent();
    return excepted
        ? Optional.empty()
        : variable(scheme + "_proxy")
            .or(() -> variable("all_proxy"))
            .map(value -> proxy(value, Addresses.host(address)));
  }

  private static ProxyAddress proxy(String value, String wanted) {
    return ProxyAddress.read(value)
        .orElseThrow(
            () ->
                new NoWayException(
                    new Failure.ProxyDenied(
                        wanted, new ProxyTrouble.Unusable(ProxyAddress.withoutLogin(value))),
                    null));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .or(() -> Optional.ofNullable(variables.get(name.toUpperCase(Locale.ROOT))))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /// How to sign in to one of them, where the environment says that, too.
  Optional<PasswordAuthentication> login(InetSocketAddress proxy) {
    return Stream.of("https_proxy", "http_proxy", "all_proxy")
        .flatMap(name -> variable(name).stream())
        .flatMap(value -> ProxyAddress.read(value).stream())
        .filter(
            found ->
                found.host().equalsIgnoreCase(proxy.getHostString())
                    && found.port() == proxy.getPort())
        .flatMap(found -> Optional.ofNullable(found.login()).stream())
        .findFirst();
  }
}
