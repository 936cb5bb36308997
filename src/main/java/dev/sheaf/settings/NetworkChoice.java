package dev.sheaf.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the user wants hosts to be reached. What belongs to another way than the one in use is kept
/// for when it is chosen again.
///
/// @param script address or path of a proxy script (PAC); null until there is one
/// @param authorities whom to trust beyond the computer's own
public record NetworkChoice(
    Way way, ManualProxy manual, @Nullable String script, List<AuthorityFile> authorities) {
  public static final NetworkChoice USUAL =
      new NetworkChoice(Way.SYSTEM, ManualProxy.NONE, null, List.of());

  public NetworkChoice {
    authorities = List.copyOf(authorities);
  }

  /// Which proxy stands in between.
  public enum Way {
    /// The one that this computer is set up with.
    SYSTEM,
    NONE,
    MANUAL,
    /// The one that a script names for each host.
    SCRIPT
  }

  /// The way that is in use: the computer's own as long as the chosen one lacks what it needs.
  public Way wayInUse() {
    return switch (way) {
      case SYSTEM, NONE -> way;
      case MANUAL -> manual.host().isEmpty() ? Way.SYSTEM : way;
      case SCRIPT -> script == null ? Way.SYSTEM : way;
    };
  }

  public NetworkChoice withWay(Way next) {
    return new NetworkChoice(next, manual, script, authorities);
  }

  public NetworkChoice withManual(ManualProxy next) {
    return new NetworkChoice(way, next, script, authorities);
  }

  public NetworkChoice withScript(@Nullable String next) {
    return new NetworkChoice(
        way, manual, next == null || next.isBlank() ? null : next.strip(), authorities);
  }

  /// Trusts one file more; nothing changes where it is trusted already.
  public NetworkChoice withAuthority(AuthorityFile added) {
    if (authorities.contains(added)) {
      return this;
    }
    List<AuthorityFile> next = new ArrayList<>(authorities);
    next.add(added);
    return new NetworkChoice(way, manual, script, next);
  }

  public NetworkChoice withoutAuthority(AuthorityFile removed) {
    return new NetworkChoice(
        way, manual, script, authorities.stream().filter(file -> !file.equals(removed)).toList());
  }
}
