package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.MarkTable;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Gists that were pinned on this machine.
public final class Pins {
  private final MarkTable marks;
  private final Events events;
  private final Clock clock;

  Pins(MarkTable marks, Events events, Clock clock) {
    this.marks = marks;
    this.events = events;
    this.clock = clock;
  }

  /// The ids of pinned gists, the one pinned last first.
  public SequencedSet<String> all() throws GistException {
    return new LinkedHashSet<>(marks.pinned());
  }

  /// Pins a gist that is in the local copy; another stays as it is.
  public void pin(String id) throws GistException {
    if (marks.pin(id, clock.instant())) {
      events.tell(new LibraryEvent.PinChanged(id, true));
    }
  }

  public void unpin(String id) throws GistException {
    if (marks.unpin(id)) {
      events.tell(new LibraryEvent.PinChanged(id, false));
    }
  }
}
