package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.github.PageLink;
import dev.sheaf.library.Keeping.Kept;
import dev.sheaf.store.ShelfTable.PageMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One look at every page of a list: the first at once, then the others together, each only if it
/// changed.
final class Sweep {
  private static final int FIRST = 1;
  // So that a draft waits for no more than a few dozen milliseconds.
  private static final int MOST_IN_ONE_TRANSACTION = 4;
  // The list of everybody's gists changes by the second and never ends.
  private static final int MOST_PUBLIC_PAGES = 3;

  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Shelf shelf;
  private final Consumer<? super List<Gist>> onPage;
  private final Set<String> seen = new HashSet<>();
  private final List<Runnable> news = new ArrayList<>();
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
    Came first = first(key);
    tell();
    int last = lastPage(first);
    progress(last);
    PageLink<Gist> link = first.rest();
    if (link != null) {
      last = others(key, first, link, last);
    }
    before.removeAll(seen);
    Set<String> gone = new Departures(remote, tables, keeping).confirm(shelf, before);
    tables.shelves().putRefreshed(key, last, remote.now());
    tables.gists().removeStray();
    return new Refreshed(last, unchanged, gone);
  }

  private Came first(String key) throws GistException {
    Optional<PageMark> known = tables.shelves().page(key, FIRST);
    // A full page without a way on may have got one; its validator would not tell.
    boolean mayHaveGrown =
        known.isPresent()
            && known.get().lastLink() == null
            && tables.shelves().onPage(key, FIRST).size() >= ListQuery.MAX_PER_PAGE;
    String etag = mayHaveGrown ? null : known.map(PageMark::etag).orElse(null);
    ListQuery query = ListQuery.ALL.withEtag(etag);
    return take(key, FIRST, remote.line().ask(() -> ask(query)));
  }

  private Answer<Page<Gist>> ask(ListQuery query) throws GistException {
    return switch (shelf) {
      case Shelf.All() -> remote.gitHub().gists(query);
      case Shelf.Secret() -> remote.gitHub().gists(query);
      case Shelf.Public() -> remote.gitHub().gists(query);
      case Shelf.Part _ -> remote.gitHub().gists(query);
      case Shelf.Starred() -> remote.gitHub().starred(query);
      case Shelf.PublicGists() -> remote.gitHub().publicGists(query);
      case Shelf.OfUser(String login) -> remote.gitHub().gistsOf(login, query);
    };
  }

  private int lastPage(Came first) {
    int last = first.rest() == null ? FIRST : first.rest().page().orElse(FIRST);
    return shelf instanceof Shelf.PublicGists ? Math.min(last, MOST_PUBLIC_PAGES) : last;
  }

  private int others(String key, Came first, PageLink<Gist> link, int last) throws GistException {
    List<Integer> numbers = IntStream.rangeClosed(FIRST + 1, last).boxed().toList();
    List<Came> ends = new ArrayList<>();
    Together.inBatches(
        numbers,
        numbers.size(),
        MOST_IN_ONE_TRANSACTION,
        number -> page(key, number, link),
        pairs -> {
          tables
              .database()
              .lightTransaction(
                  () -> {
                    for (var pair : pairs) {
                      Came came = take(key, pair.about(), pair.answer());
                      if (pair.about() == last) {
                        ends.add(came);
                      }
                    }
                  });
          tell();
          progress(last);
        });
    if (shelf instanceof Shelf.PublicGists) {
      return last;
    }
    int end = last;
    // What was the last page may have filled up since its link was given.
    while (!ends.isEmpty() && ends.getLast().gists() >= first.gists()) {
      end++;
      int number = end;
      ends.add(take(key, number, page(key, number, link)));
      tell();
    }
    return end;
  }

  private Answer<Page<Gist>> page(String key, int number, PageLink<Gist> link)
      throws GistException {
    String etag = tables.shelves().page(key, number).map(PageMark::etag).orElse(null);
    return remote.line().ask(() -> remote.gitHub().page(link.withPage(number), etag));
  }

  private Came take(String key, int number, Answer<Page<Gist>> answer) throws GistException {
    Came came =
        switch (answer) {
          case Answer.Fresh<Page<Gist>>(Page<Gist> page, String etag) ->
              fresh(key, number, page, etag);
          case Answer.NotModified<Page<Gist>>() -> same(key, number);
        };
    done++;
    return came;
  }

  private Came fresh(String key, int number, Page<Gist> page, @Nullable String etag)
      throws GistException {
    PageLink<Gist> rest = page.last() == null ? page.next() : page.last();
    List<Gist> kept = new ArrayList<>();
    List<Gist> changed = new ArrayList<>();
    tables
        .database()
        .lightTransaction(
            () -> {
              Kept listed = keeping.listed(page.items());
              kept.addAll(listed.all());
              changed.addAll(listed.changed());
              tables
                  .shelves()
                  .putPage(
                      key,
                      new PageMark(number, etag, rest == null ? null : rest.toString()),
                      kept.stream().map(Gist::id).toList());
            });
    kept.forEach(gist -> seen.add(gist.id()));
    news.add(() -> tell(kept, changed));
    return new Came(number, kept.size(), rest);
  }

  private void tell(List<Gist> kept, List<Gist> changed) {
    changed.forEach(gist -> remote.events().tell(new LibraryEvent.GistChanged(gist)));
    remote.events().tell(new LibraryEvent.Listed(shelf, new Effects(tables).shown(kept)));
    onPage.accept(List.copyOf(kept));
  }

  // Not before the transaction is over.
  private void tell() {
    news.forEach(Runnable::run);
    news.clear();
  }

  private Came same(String key, int number) throws GistException {
    Set<String> ids = tables.shelves().onPage(key, number);
    seen.addAll(ids);
    unchanged++;
    String link = tables.shelves().page(key, number).map(PageMark::lastLink).orElse(null);
    return new Came(number, ids.size(), link == null ? null : PageLink.toGists(link).orElse(null));
  }

  private void progress(int total) {
    remote.events().tell(new LibraryEvent.SyncProgress(shelf, Math.min(done, total), total));
  }
}
