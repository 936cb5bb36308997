package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.store.MarkTable;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Gists that were opened on this machine last.
public final class Recent {
  private static final int MOST = 50;

  private final MarkTable marks;
  private final Clock clock;

  Recent(MarkTable marks, Clock clock) {
    this.marks = marks;
    this.clock = clock;
  }

  /// The ids of the gists opened, the last one first.
  public SequencedSet<String> all() throws GistException {
    return new LinkedHashSet<>(marks.recent());
  }

  void opened(String id) throws GistException {
    try {
      marks.opened(id, clock.instant(), MOST);
    } catch (GistException e) {
      if (!(e.failure() instanceof Failure.StoreDamaged)) {
        throw e;
      }
      // The gist that was asked for is here all the same.
    }
  }
}
