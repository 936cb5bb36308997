package dev.sheaf.export;

import dev.sheaf.export.LoadRequest.Fetch;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Gathering;
import dev.sheaf.library.Gathering.Gathered;
import dev.sheaf.library.Gathering.Matter;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.store.Readout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Brings into a library what it lacks of what is to be loaded.
final class Fetching {
  private static final int PER_PAGE = 100;

  private final Library library;
  private final Gathering gathering;
  private final LoadRequest request;
  private final Consumer<? super LoadProgress> progress;
  private final List<LoadReport.Lack> lacks = new ArrayList<>();

  Fetching(Library library, LoadRequest request, Consumer<? super LoadProgress> progress) {
    this.library = library;
    this.gathering = library.takeouts().gathering();
    this.request = request;
    this.progress = progress;
  }

  /// What a host did not give.
  List<LoadReport.Lack> lacks() {
    return lacks;
  }

  /// The people whose gists are loaded.
  Set<String> users() throws GistException {
    Set<String> users = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    users.addAll(request.users());
    users.addAll(library.people().followed());
    return users;
  }

  // Thousands of others own what one starred: their profiles would cost thousands of requests.
  private Set<String> profiled() throws GistException {
    Set<String> people = users();
    library.account().map(Account::login).ifPresent(people::add);
    return people;
  }

  /// Asks the host; what it does not give is noted, for what was known before can be loaded. Fails
  /// where there is nothing to load then.
  void run() throws GistException {
    if (request.fetch() == Fetch.NOTHING) {
      return;
    }
    progress.accept(new LoadProgress.Syncing(library.host().name()));
    lists();
    Set<Resource> wanted = request.resources();
    if (wanted.contains(Resource.GIST) || wanted.contains(Resource.GIST_FILES)) {
      contents();
    }
    Due due = due();
    if (wanted.contains(Resource.GIST_COMMENTS)) {
      ask(Resource.GIST_COMMENTS, Matter.COMMENTS, due.comments());
    }
    if (wanted.contains(Resource.GIST_COMMITS)) {
      ask(Resource.GIST_COMMITS, Matter.REVISIONS, due.revisions());
    }
    if (wanted.contains(Resource.GIST_FORKS)) {
      ask(Resource.GIST_FORKS, Matter.FORKS, due.forks());
    }
    if (wanted.contains(Resource.USERS)) {
      ask(Resource.USERS, Matter.PROFILE, due.profiles());
    }
  }

  private interface Work {
    void run() throws GistException;
  }

  /// Notes what cannot be had; what concerns more than this is thrown.
  private void trying(String what, Work work) throws GistException {
    try {
      work.run();
    } catch (GistException e) {
      if (e.failure() instanceof Failure.Cancelled || e.failure() instanceof Failure.StoreDamaged) {
        throw e;
      }
      lacks.add(new LoadReport.Lack(what, 0, Reasons.of(e.failure())));
    }
  }

  private void lists() throws GistException {
    if (library.account().isPresent()) {
      if (library.sync().fullAt().isEmpty()) {
        library.sync().full();
      } else if (request.fetch() == Fetch.EVERYTHING) {
        trying("lists", () -> library.sync().full());
      }
    }
    for (String login : request.users()) {
      trying(
          Resource.USER_GISTS.table().name(),
          () -> library.refresh(new Shelf.OfUser(login), gists -> {}));
    }
    int pages = (request.publicLimit() + PER_PAGE - 1) / PER_PAGE;
    if (pages > 0 && request.resources().contains(Resource.PUBLIC_GISTS)) {
      trying(
          Resource.PUBLIC_GISTS.table().name(),
          () -> library.refresh(new Shelf.PublicGists(pages), gists -> {}));
    }
  }

  private void contents() throws GistException {
    if (request.gists().isEmpty() && library.account().isPresent()) {
      trying(
          Resource.GIST_FILES.table().name(),
          () -> {
            int failed = library.sync().contents(false).failed();
            if (failed > 0) {
              lacks.add(
                  new LoadReport.Lack(Resource.GIST_FILES.table().name(), failed, "not given out"));
            }
          });
    }
    ask(Resource.GIST_FILES, Matter.GIST, due().contents());
  }

  private Due due() throws GistException {
    try (Readout readout = gathering.readout()) {
      return Due.of(readout, gathering.account(), singles(readout), profiled(), request);
    }
  }

  private List<Gist> singles(Readout readout) throws GistException {
    Set<String> ids = new LinkedHashSet<>(request.gists());
    if (ids.isEmpty()) {
      List<Shelf> shelves = new ArrayList<>(List.of(new Shelf.All(), new Shelf.Starred()));
      users().forEach(login -> shelves.add(new Shelf.OfUser(login)));
      for (Shelf shelf : shelves) {
        ids.addAll(readout.idsOn(gathering.account(), Gathering.keyOf(shelf)));
      }
    }
    Instant since = request.since();
    return readout.gists(gathering.account(), ids).values().stream()
        .filter(gist -> since == null || !gist.updatedAt().isBefore(since))
        .toList();
  }

  private void ask(Resource resource, Matter matter, List<String> ids) throws GistException {
    if (ids.isEmpty()) {
      return;
    }
    Gathered gathered =
        gathering.fetch(
            matter,
            ids,
            done -> progress.accept(new LoadProgress.Fetching(resource, done, ids.size())));
    gathered
        .why()
        .ifPresent(
            why ->
                lacks.add(
                    new LoadReport.Lack(
                        resource.table().name(), gathered.failed(), Reasons.of(why))));
  }
}
