package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// Finds out whose token came with a request.
final class Authorization {
  private Authorization() {}

  /// Empty for an anonymous request; an unknown or empty token is refused.
  static Optional<Access> access(Call call, Tokens tokens) {
    return call.header("Authorization").map(header -> access(header.trim(), tokens));
  }

  private static Access access(String header, Tokens tokens) {
    int space = header.indexOf(' ');
    String scheme = (space < 0 ? header : header.substring(0, space)).toLowerCase(Locale.ROOT);
    String value = space < 0 ? "" : header.substring(space + 1).trim();
    Optional<Access> access =
        switch (scheme) {
          case "bearer", "token" -> tokens.access(value);
          case "basic" -> basic(value, tokens);
          default -> Optional.empty();
        };
    return access.orElseThrow(Refusal::badCredentials);
  }

  /// The token may stand in for the password or for the name.
  private static Optional<Access> basic(String value, Tokens tokens) {
    try {
      byte[] decoded = Base64.getDecoder().decode(value);
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      Optional<Access> password = parts.length < 2 ? Optional.empty() : tokens.access(parts[1]);
      return password.or(() -> tokens.access(parts[0]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
