package dev.sheaf.library;

import java.time.Instant;
import java.util.List;

/// All revisions, forks or comments of a gist.
///
/// @param asOf when the host last said that it is so
/// @param live whether that was just now; false where this is the local copy
public record Listing<T>(List<T> items, Instant asOf, boolean live) {
  public Listing {
    items = List.copyOf(items);
  }
}
