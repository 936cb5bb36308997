package dev.sheaf.github;

import dev.sheaf.gist.GistException;
import org.jspecify.annotations.Nullable;

/// Makes one of our records of what came over the wire.
@FunctionalInterface
interface Mapping<W, T> {
  /// Fails with `Malformed`, and with nothing else, where what everything hangs on is missing.
  T map(@Nullable W wire) throws GistException;
}
