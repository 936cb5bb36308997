package dev.sheaf.gist;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A server that speaks the Gist API, and where its API and pages are.
///
/// @param name how people call it, and the key it is stored under: `github.com`, `ghe.example.com`,
///   `127.0.0.1:8080`
/// @param apiRoot ends with a slash
/// @param webRoot ends with a slash
public record Host(String name, URI apiRoot, URI webRoot) {
  public static final Host GITHUB =
      new Host(
          "github.com", URI.create("https://api.github.com/"), URI.create("https://github.com/"));

  /// The name of the host that the demo runs on this machine.
  public static final String DEMO = "demo";

  private static final Set<String> GITHUB_NAMES =
      Set.of("github.com", "www.github.com", "api.github.com", "gist.github.com");

  /// Reads what a person types: a host name, or an address of the instance or of its API. Empty
  /// where the text names no host.
  public static Optional<Host> parse(String text) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    String address = typed.contains("://") ? typed : schemeFor(typed) + "://" + typed;
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (uri.getHost() == null
        || uri.getUserInfo() != null
        || !(scheme.equals("https") || scheme.equals("http"))) {
      return Optional.empty();
    }
    return Optional.of(at(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort()));
  }

  private static Host at(String scheme, String host, int port) {
    if (GITHUB_NAMES.contains(host)) {
      return GITHUB;
    }
    boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    String name = usual ? host : host + ":" + port;
    URI web = URI.create(scheme + "://" + name + "/");
    return new Host(name, web.resolve("api/v3/"), web);
  }

  private static String schemeFor(String typed) {
    String host = typed.split("[/?#]", 2)[0];
    String bare = host.startsWith("[") ? host.replaceFirst("].*", "]") : host.split(":", 2)[0];
    return isLoopbackName(bare) ? "http" : "https";
  }

  private static boolean isLoopbackName(String host) {
    return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || isLoopbackAddress(host);
  }

  private static boolean isLoopbackAddress(String host) {
    return host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  public boolean isGitHub() {
    return equals(GITHUB);
  }

  /// Whether everything on it is made up.
  public boolean isDemo() {
    return name.equals(DEMO);
  }

  /// Whether the server runs on this machine, so that nothing sent to it crosses a network.
  public boolean isLoopback() {
    return isLoopbackName(apiRoot.getHost());
  }

  /// Whether requests would cross a network unencrypted.
  public boolean isPlain() {
    return "http".equalsIgnoreCase(apiRoot.getScheme()) && !isLoopback();
  }

  /// Whether this host's token may travel to `address`: to the API root's own scheme, host and
  /// port, and on an Enterprise Server over https also to that instance's raw and Git hosts.
  public boolean takesToken(URI address) {
    if (isSameOrigin(apiRoot, address)) {
      return true;
    }
    return !isGitHub() && isHttps(apiRoot) && isHttps(address) && isOfInstance(address);
  }

  /// Whether a request to `address` is either encrypted, or goes over plain http to this very
  /// instance, or stays on this machine, where that is how the instance is reached.
  public boolean reaches(URI address) {
    if (isHttps(address)) {
      return true;
    }
    return "http".equalsIgnoreCase(address.getScheme())
        && address.getHost() != null
        && !isHttps(apiRoot)
        && (sameHost(address)
            || isOfInstance(address)
            || (isLoopback() && isLoopbackName(address.getHost())));
  }

  public static boolean isSameOrigin(URI one, URI other) {
    return one.getHost() != null
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getScheme().equalsIgnoreCase(other.getScheme())
        && portOf(one) == portOf(other);
  }

  private boolean isOfInstance(URI address) {
    String host = address.getHost();
    return host != null
        && portOf(address) == portOf(apiRoot)
        && (sameHost(address)
            || host.equalsIgnoreCase("gist." + apiRoot.getHost())
            || host.equalsIgnoreCase("raw." + apiRoot.getHost()));
  }

  private boolean sameHost(URI address) {
    return apiRoot.getHost().equalsIgnoreCase(address.getHost());
  }

  private static boolean isHttps(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  private static int portOf(URI address) {
    return address.getPort() >= 0 ? address.getPort() : isHttps(address) ? 443 : 80;
  }

  @Override
  public String toString() {
    return name;
  }
}
