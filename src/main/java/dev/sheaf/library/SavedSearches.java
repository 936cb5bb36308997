package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.MarkTable;
import java.time.Clock;
import java.util.List;

/// Questions that were kept to be asked again, as they were typed.
public final class SavedSearches {
  private final MarkTable marks;
  private final Events events;
  private final Clock clock;

  SavedSearches(MarkTable marks, Events events, Clock clock) {
    this.marks = marks;
    this.events = events;
    this.clock = clock;
  }

  /// In the order they were kept.
  public List<String> all() throws GistException {
    return marks.savedSearches();
  }

  public void save(String query) throws GistException {
    if (marks.saveSearch(query.strip(), clock.instant())) {
      events.tell(new LibraryEvent.SavedSearchesChanged());
    }
  }

  public void forget(String query) throws GistException {
    if (marks.forgetSearch(query.strip())) {
      events.tell(new LibraryEvent.SavedSearchesChanged());
    }
  }
}
