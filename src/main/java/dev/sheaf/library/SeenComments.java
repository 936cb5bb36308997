package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import java.util.OptionalLong;

/// Which comments were on the screen on this machine, so that new ones can be told.
public final class SeenComments {
  private final Tables tables;

  SeenComments(Tables tables) {
    this.tables = tables;
  }

  /// The id of the last one below the gist; empty where they were never shown. Later ones have
  /// higher ids.
  public OptionalLong last(String gistId) throws GistException {
    return tables.seenComments().last(gistId).stream().mapToLong(id -> id).findFirst();
  }

  /// All up to this one were on the screen; 0 where there are none.
  public void saw(String gistId, long last) throws GistException {
    tables.seenComments().put(gistId, last);
  }
}
