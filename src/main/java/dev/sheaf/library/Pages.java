package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import dev.sheaf.github.Page;
import dev.sheaf.github.PageLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fetches all pages of a list: one after the other, or, where the host tells how many there are,
/// those after the first together.
final class Pages {
  private Pages() {}

  static <T> List<T> all(Remote remote, Line.Request<Answer<Page<T>>> first) throws GistException {
    Page<T> page = orEmpty(remote.line().ask(first));
    List<T> all = new ArrayList<>(page.items());
    List<PageLink<T>> rest = page.rest();
    while (rest.size() == 1) {
      page = page(remote, rest.getFirst());
      all.addAll(page.items());
      rest = page.rest();
    }
    Map<Integer, List<T>> byNumber = new TreeMap<>();
    Together.forEach(
        rest,
        link -> page(remote, link),
        (link, one) -> byNumber.put(link.page().orElseThrow(), one.items()));
    byNumber.values().forEach(all::addAll);
    return all;
  }

  private static <T> Page<T> page(Remote remote, PageLink<T> link) throws GistException {
    return orEmpty(remote.line().ask(() -> remote.gitHub().page(link, null)));
  }

  private static <T> Page<T> orEmpty(Answer<Page<T>> answer) {
    return answer.fresh().orElseGet(() -> new Page<>(List.of(), null, null));
  }
}
