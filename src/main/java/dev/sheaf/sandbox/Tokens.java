package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The tokens the sandbox accepts; tests hand out and revoke more.
public final class Tokens {
  private final Map<String, Access> byToken = new ConcurrentHashMap<>();
  private final Users users;

  Tokens(Users users) {
    this.users = users;
  }

  /// A classic token; without the scope `gist` it can only read.
  public String classic(String login, String... scopes) {
    return add("ghp_" + fresh(), login, Access.Kind.CLASSIC, Set.of(scopes));
  }

  /// A fine-grained token, with or without the permission to write gists.
  public String fineGrained(String login, boolean writesGists) {
    Set<String> scopes = writesGists ? Set.of("gist") : Set.of();
    return add("github_pat_" + fresh(), login, Access.Kind.FINE_GRAINED, scopes);
  }

  /// The token of an app's installation, which may not touch gists.
  public String installation(String login) {
    return add("ghs_" + fresh(), login, Access.Kind.INSTALLATION, Set.of());
  }

  /// From now on the token is a bad credential.
  public void revoke(String token) {
    byToken.remove(token);
  }

  String add(String token, String login, Access.Kind kind, Set<String> scopes) {
    User user = users.named(login).orElseThrow(() -> new IllegalArgumentException(login));
    byToken.put(token, new Access(user, kind, new TreeSet<>(scopes)));
    return token;
  }

  /// The same for the same seed and login.
  static String seeded(long seed, String login) {
    byte[] name = (seed + " " + login).getBytes(StandardCharsets.UTF_8);
    return "ghp_sandbox" + hex(UUID.nameUUIDFromBytes(name)).substring(0, 29);
  }

  Optional<Access> access(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  private static String fresh() {
    return hex(UUID.randomUUID());
  }

  private static String hex(UUID uuid) {
    return uuid.toString().replace("-", "");
  }
}
