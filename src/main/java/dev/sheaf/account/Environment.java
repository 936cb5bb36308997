package dev.sheaf.account;

import dev.sheaf.gist.Host;
import java.util.Map;
import java.util.Optional;

/// An account for one run, from the environment the app is started in.
public final class Environment {
  private final String host;
  private final String token;

  private Environment(String host, String token) {
    this.host = host;
    this.token = token;
  }

  /// Reads `SHEAF_TOKEN` and `SHEAF_HOST`, github.com where that is missing; empty without a token.
  public static Optional<Environment> read(Map<String, String> variables) {
    String token = variables.getOrDefault("SHEAF_TOKEN", "");
    String host = variables.getOrDefault("SHEAF_HOST", "");
    return token.isBlank()
        ? Optional.empty()
        : Optional.of(new Environment(host.isBlank() ? Host.GITHUB.name() : host, token));
  }

  /// Empty where the text names no host.
  public Optional<Host> host() {
    return Host.parse(host);
  }

  String token() {
    return token;
  }

  @Override
  public String toString() {
    return "Environment[host=" + host + "]";
  }
}
