package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Pictures of people, kept for some days.
final class Avatars {
  private static final Duration STAY = Duration.ofDays(7);

  private Avatars() {}

  static byte[] of(URI address, Remote remote, Tables tables) throws GistException {
    Optional<byte[]> here = tables.avatars().find(address, remote.now().minus(STAY));
    if (here.isPresent()) {
      return here.get();
    }
    byte[] bytes = remote.line().ask(() -> remote.gitHub().avatar(address));
    tables.avatars().put(address, bytes, remote.now());
    return bytes;
  }
}
