package dev.sheaf.library;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.store.PanelTable.Panel;
import java.util.Optional;
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

  /// Whether the gist has comments that were not on the screen, as far as is known here; where none
  /// ever were, nobody misses any.
  public boolean lacksSome(Gist gist) throws GistException {
    OptionalLong last = last(gist.id());
    Optional<Panel<Comment>> known = tables.panels().comments(gist.id());
    return last.isPresent()
        && known.isPresent()
        && (known.get().items().size() < gist.comments()
            || known.get().items().stream().anyMatch(one -> one.id() > last.getAsLong()));
  }

  /// All up to this one were on the screen; 0 where there are none.
  public void saw(String gistId, long last) throws GistException {
    tables.seenComments().put(gistId, last);
  }
}
