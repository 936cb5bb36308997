package dev.sheaf.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a token may do, as far as the host tells.
///
/// @param scopesTold whether the host said which scopes the token has
/// @param expires null where it lasts, or the host does not say
public record Rights(
    TokenKind kind, boolean scopesTold, List<String> scopes, @Nullable Instant expires) {
  private static final Set<String> HARMLESS = Set.of("gist", "read:user", "user:email");

  public Rights {
    scopes = List.copyOf(scopes);
  }

  /// Whether secret gists can be seen, and gists written.
  public enum Writing {
    ALLOWED,
    REFUSED,
    UNTOLD
  }

  public Writing writing() {
    if (!scopesTold) {
      return Writing.UNTOLD;
    }
    return scopes.contains("gist") ? Writing.ALLOWED : Writing.REFUSED;
  }

  /// The scopes that Sheaf has no use for.
  public List<String> needless() {
    return scopes.stream().filter(scope -> !HARMLESS.contains(scope)).toList();
  }
}
