package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.CardTable;
import dev.sheaf.store.CardTable.Card;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All gists of the local copy in memory, without contents: read once, then followed change by
/// change. Who asks gets the state of that moment.
final class Catalogue {
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.gist().updatedAt())
          .reversed()
          .thenComparing(entry -> entry.gist().id());

  private final CardTable cards;
  private final Map<String, Entry> byId = new HashMap<>();
  private Snapshot now = new Snapshot(List.of());
  private long seen;

  Catalogue(CardTable cards) {
    this.cards = cards;
  }

  /// All gists as they are now; the same object as long as nothing changes.
  synchronized Snapshot now() throws GistException {
    CardTable.Changes changes = cards.since(seen);
    if (changes.all()) {
      byId.clear();
    }
    changes.touched().forEach(byId::remove);
    for (Card card : changes.cards()) {
      byId.put(card.gist().id(), new Entry(card));
    }
    if (changes.no() != seen || changes.all()) {
      now = new Snapshot(byId.values().stream().sorted(NEWEST_FIRST).toList());
    }
    seen = changes.no();
    return now;
  }
}
