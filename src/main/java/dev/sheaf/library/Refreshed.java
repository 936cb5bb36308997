package dev.sheaf.library;

import java.util.Set;

/// What a look at every page of a list brought.
///
/// @param pages how many there are
/// @param unchangedPages how many of them were as before
/// @param gone the ids of gists that are no longer on the list
public record Refreshed(int pages, int unchangedPages, Set<String> gone) {
  static final Refreshed NOTHING = new Refreshed(0, 0, Set.of());

  public Refreshed {
    gone = Set.copyOf(gone);
  }
}
