package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.github.PageLink;
import dev.sheaf.library.Keeping.Kept;
import dev.sheaf.library.Together.Pair;
import dev.sheaf.store.ShelfTable.PageMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One look at every page of a list: the first at once, then the others together, each only if it
/// changed.
final class Sweep {
  private static final int FIRST = 1;
  // So that a draft waits for no more than a few dozen milliseconds.
  private static final int MOST_IN_ONE_TRANSACTION = 10;
  // So that few pages lie about in memory where writing is slower than fetching, yet enough that
  // fetching goes on while a transaction's worth of them is written.
  private static final int MOST_AHEAD = 16;

  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Shelf shelf;
  private final Consumer<? super List<Gist>> onPage;
  private final Map<Integer, PageMark> known = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int done;
  private int unchanged;

  Sweep(
      Remote remote,
      Tables tables,
      Keeping keeping,
      Shelf shelf,
      Consumer<? super List<Gist>> onPage) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
    this.shelf = shelf;
    this.onPage = onPage;
  }

  /// One page as it came.
  ///
  /// @param gists how many are on it
  /// @param rest leads to the last page, or, where the host does not tell, to the next
  private record Came(int number, int gists, @Nullable PageLink<Gist> rest) {}

  Refreshed run() throws GistException {
    String key = ShelfKeys.of(shelf);
    Set<String> before = tables.shelves().on(key);
    tables.shelves().pages(key).forEach(mark -> known.put(mark.number(), mark));
    Came first = take(key, List.of(new Pair<>(FIRST, first(key)))).getFirst();
    int last = lastPage(first);
    progress(last);
    PageLink<Gist> link = first.rest();
    if (link != null) {
      last = others(key, first, link, last);
    }
    before.removeAll(seen);
    Set<String> gone = new Departures(remote, tables, keeping).confirm(shelf, before);
    finish(key, last);
    return new Refreshed(last, unchanged, gone);
  }

  private void finish(String key, int last) throws GistException {
    tables
        .database()
        .lightTransaction(
            () -> {
              tables.shelves().putRefreshed(key, last, remote.now());
              // A list that was never seen before has left no gist behind.
              if (!known.isEmpty()) {
                tables.gists().removeStray();
                tables.cards().tidy();
              }
            });
  }

  private Answer<Page<Gist>> first(String key) throws GistException {
    PageMark mark = known.get(FIRST);
    // A full page without a way on may have got one; its validator would not tell.
    boolean mayHaveGrown =
        mark != null
            && mark.lastLink() == null
            && tables.shelves().onPage(key, FIRST).size() >= ListQuery.MAX_PER_PAGE;
    ListQuery query = ListQuery.ALL.withEtag(mayHaveGrown ? null : etag(FIRST));
    return remote.line().ask(() -> ask(query));
  }

  private @Nullable String etag(int number) {
    PageMark mark = known.get(number);
    return mark == null ? null : mark.etag();
  }

  private Answer<Page<Gist>> ask(ListQuery query) throws GistException {
    return switch (shelf) {
      case Shelf.All() -> remote.gitHub().gists(query);
      case Shelf.Secret() -> remote.gitHub().gists(query);
      case Shelf.Public() -> remote.gitHub().gists(query);
      case Shelf.Part _ -> remote.gitHub().gists(query);
      case Shelf.Starred() -> remote.gitHub().starred(query);
      case Shelf.PublicGists _ -> remote.gitHub().publicGists(query);
      case Shelf.OfUser(String login) -> remote.gitHub().gistsOf(login, query);
    };
  }

  private int lastPage(Came first) {
    int last = first.rest() == null ? FIRST : first.rest().page().orElse(FIRST);
    return shelf instanceof Shelf.PublicGists(int pages) ? Math.min(last, pages) : last;
  }

  private int others(String key, Came first, PageLink<Gist> link, int last) throws GistException {
    List<Integer> numbers = IntStream.rangeClosed(FIRST + 1, last).boxed().toList();
    List<Came> ends = new ArrayList<>();
    Together.inBatches(
        numbers,
        MOST_AHEAD,
        MOST_IN_ONE_TRANSACTION,
        number -> page(number, link),
        pairs -> {
          take(key, pairs).stream().filter(came -> came.number() == last).forEach(ends::add);
          progress(last);
        });
    if (shelf instanceof Shelf.PublicGists) {
      return last;
    }
    int end = last;
    // What was the last page may have filled up since its link was given.
    while (!ends.isEmpty() && ends.getLast().gists() >= first.gists()) {
      end++;
      ends.addAll(take(key, List.of(new Pair<>(end, page(end, link)))));
    }
    return end;
  }

  private Answer<Page<Gist>> page(int number, PageLink<Gist> link) throws GistException {
    return remote.line().ask(() -> remote.gitHub().page(link.withPage(number), etag(number)));
  }

  /// Keeps pages, all in one transaction, and then tells of them.
  private List<Came> take(String key, List<Pair<Integer, Answer<Page<Gist>>>> pages)
      throws GistException {
    List<Came> came = new ArrayList<>();
    List<Fresh> fresh = new ArrayList<>();
    for (Pair<Integer, Answer<Page<Gist>>> page : pages) {
      switch (page.answer()) {
        case Answer.Fresh<Page<Gist>>(Page<Gist> items, String etag) ->
            fresh.add(Fresh.of(page.about(), items, etag));
        case Answer.NotModified<Page<Gist>>() -> came.add(same(key, page.about()));
      }
    }
    if (!fresh.isEmpty()) {
      keep(key, fresh);
      fresh.forEach(page -> came.add(new Came(page.mark().number(), page.gists(), page.rest())));
    }
    done += pages.size();
    return came;
  }

  /// A page that is new or other than before.
  private record Fresh(PageMark mark, List<Gist> items, @Nullable PageLink<Gist> rest) {
    static Fresh of(int number, Page<Gist> page, @Nullable String etag) {
      PageLink<Gist> rest = page.last() == null ? page.next() : page.last();
      PageMark mark = new PageMark(number, etag, rest == null ? null : rest.toString());
      return new Fresh(mark, page.items(), rest);
    }

    int gists() {
      return items.size();
    }

    List<String> ids() {
      return items.stream().map(Gist::id).toList();
    }
  }

  private void keep(String key, List<Fresh> pages) throws GistException {
    List<Gist> listed = pages.stream().flatMap(page -> page.items().stream()).toList();
    List<Kept> kept = new ArrayList<>();
    tables
        .database()
        .lightTransaction(
            () -> {
              kept.add(keeping.listed(listed));
              for (Fresh page : pages) {
                tables.shelves().putPage(key, page.mark(), page.ids());
              }
            });
    listed.forEach(gist -> seen.add(gist.id()));
    kept.forEach(this::tell);
  }

  private void tell(Kept kept) {
    kept.changed().forEach(gist -> remote.events().tell(new LibraryEvent.GistChanged(gist)));
    remote.events().tell(new LibraryEvent.Listed(shelf, new Effects(tables).shown(kept.all())));
    onPage.accept(List.copyOf(kept.all()));
  }

  private Came same(String key, int number) throws GistException {
    Set<String> ids = tables.shelves().onPage(key, number);
    seen.addAll(ids);
    unchanged++;
    PageMark mark = known.get(number);
    String link = mark == null ? null : mark.lastLink();
    return new Came(number, ids.size(), link == null ? null : PageLink.toGists(link).orElse(null));
  }

  private void progress(int total) {
    remote.events().tell(new LibraryEvent.SyncProgress(shelf, Math.min(done, total), total));
  }
}
