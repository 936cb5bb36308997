package dev.sheaf.library;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.github.Answer;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.store.PanelTable.Panel;
import java.util.List;
import java.util.Optional;

/// The history, forks and comments of gists: all of them from the host, or as last seen.
final class Panels {
  private final Remote remote;
  private final Tables tables;

  Panels(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  Listing<Revision> revisions(String id) throws GistException {
    return listing(
        () -> remote.gitHub().revisions(id, ListQuery.ALL),
        panel -> tables.panels().putRevisions(id, panel),
        () -> tables.panels().revisions(id));
  }

  Listing<Fork> forks(String id) throws GistException {
    return listing(
        () -> remote.gitHub().forks(id, ListQuery.ALL),
        panel -> tables.panels().putForks(id, panel),
        () -> tables.panels().forks(id));
  }

  Listing<Comment> comments(String id) throws GistException {
    return listing(
        () -> remote.gitHub().comments(id, ListQuery.ALL),
        panel -> tables.panels().putComments(id, panel),
        () -> tables.panels().comments(id));
  }

  private interface Keeper<T> {
    void keep(Panel<T> panel) throws GistException;
  }

  private <T> Listing<T> listing(
      Line.Request<Answer<Page<T>>> first, Keeper<T> keeper, Line.Request<Optional<Panel<T>>> local)
      throws GistException {
    List<T> all;
    try {
      all = Pages.all(remote, first);
    } catch (GistException e) {
      Optional<Panel<T>> here = Line.isNoAnswer(e.failure()) ? local.send() : Optional.empty();
      if (here.isPresent()) {
        return new Listing<>(here.get().items(), here.get().seenAt(), false);
      }
      throw e;
    }
    Panel<T> panel = new Panel<>(all, remote.now());
    keeper.keep(panel);
    return new Listing<>(panel.items(), panel.seenAt(), true);
  }
}
