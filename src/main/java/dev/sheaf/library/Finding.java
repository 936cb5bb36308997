package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.query.Folding;
import dev.sheaf.store.MarkTable;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Ways to gists other than the host's lists: by what they hold, and by what was marked here.
public final class Finding {
  private final Catalogue catalogue;
  private final Search search;
  private final Pins pins;
  private final Recent recent;
  private final SavedSearches savedSearches;
  private final Asked asked;
  private final LocalPlace place;

  Finding(Tables tables, Effects effects, Events events, Clock clock) {
    MarkTable marks = tables.marks();
    this.catalogue = new Catalogue(tables.cards());
    this.search = new Search(catalogue, tables, effects);
    this.pins = new Pins(marks, events, clock);
    this.recent = new Recent(marks, clock);
    this.savedSearches = new SavedSearches(marks, events, clock);
    this.asked = new Asked(tables.asked(), clock);
    this.place = new LocalPlace(tables.database().file(), tables.account());
  }

  public Search search() {
    return search;
  }

  public Pins pins() {
    return pins;
  }

  public Recent recent() {
    return recent;
  }

  public SavedSearches savedSearches() {
    return savedSearches;
  }

  /// Questions in SQL that were asked.
  public Asked asked() {
    return asked;
  }

  /// Where the local copy is, to be asked in SQL.
  public LocalPlace place() {
    return place;
  }

  public Facets facets() throws GistException {
    return Facets.of(catalogue.now().entries().stream().map(Entry::gist).toList());
  }

  /// Those of the gists that are in the library, the one updated last first, as the objects that
  /// searches hold.
  List<Gist> local(Set<String> ids) throws GistException {
    return catalogue.now().gists(ids);
  }

  /// The gists of a part of the local copy: those opened or pinned last first, others by update.
  List<Gist> local(Shelf.Part part) throws GistException {
    return switch (part) {
      case Shelf.Pinned _ -> inOrder(pins.all());
      case Shelf.Recent _ -> inOrder(recent.all());
      case Shelf.Tagged tagged -> where(entry -> has(entry.tags(), tagged.tag().name()));
      case Shelf.InLanguage in -> where(entry -> has(entry.languages(), in.language()));
    };
  }

  private static boolean has(Collection<String> folded, String name) {
    return folded.contains(Folding.fold(name));
  }

  private List<Gist> where(Predicate<Entry> condition) throws GistException {
    return catalogue.now().entries().stream().filter(condition).map(Entry::gist).toList();
  }

  private List<Gist> inOrder(Collection<String> ids) throws GistException {
    Map<String, Gist> byId = new HashMap<>();
    for (Entry entry : catalogue.now().entries()) {
      byId.put(entry.gist().id(), entry.gist());
    }
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }
}
