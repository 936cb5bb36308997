package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import java.util.List;
import java.util.Set;

/// The gists that stand first in the list of all, read while there is no list yet.
///
/// @param starred the ids of all gists with a star
public record FirstGists(List<Gist> gists, Set<String> starred) {
  /// Nothing is known before the list asks for it.
  public static final FirstGists NONE = new FirstGists(List.of(), Set.of());

  // As many rows as no window shows.
  static final int SCREENFUL = 100;

  /// Blocks; `NONE` where they cannot be read, for the list itself tells why.
  public static FirstGists read(Library library) {
    try {
      return new FirstGists(library.lately(new Shelf.All(), SCREENFUL), library.starred());
    } catch (GistException e) {
      return NONE;
    }
  }
}
