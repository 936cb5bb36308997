package dev.sheaf.export;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.library.Gathering;
import dev.sheaf.library.Shelf;
import dev.sheaf.store.Readout;
import dev.sheaf.store.Readout.Kind;
import dev.sheaf.store.Readout.Of;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What one account's library gives to a load: rows, and which rows of the destination they tell
/// the end of. All of one state of the library.
final class Extract {
  private final LoadRequest request;
  private final Readout readout;
  private final String account;
  private final Map<String, List<Gist>> ofUsers = new LinkedHashMap<>();
  private final List<Gist> mine;
  private final List<Gist> starred;
  private final List<Gist> open;
  private final Map<String, Gist> singles;
  private final Set<String> here;
  private final boolean starsKnown;
  private final GistValues values;

  /// @param users the logins whose lists were looked at
  /// @param starsKnown whether the list of stars was ever seen
  Extract(
      LoadRequest request,
      Gathering library,
      Readout readout,
      Collection<String> users,
      boolean starsKnown)
      throws GistException {
    this.request = request;
    this.readout = readout;
    this.account = library.account();
    this.starsKnown = starsKnown;
    mine = onShelf(new Shelf.All());
    starred = onShelf(new Shelf.Starred());
    open =
        onShelf(new Shelf.PublicGists()).stream()
            .sorted(Comparator.comparing(Gist::createdAt).reversed())
            .limit(request.publicLimit())
            .toList();
    for (String login : users) {
      ofUsers.put(login, onShelf(new Shelf.OfUser(login)));
    }
    here = readout.ids(account);
    singles = readout.gists(account, singleIds());
    values = new GistValues(readout, readout.contents());
  }

  private List<Gist> onShelf(Shelf shelf) throws GistException {
    return readout.onShelf(account, Gathering.keyOf(shelf));
  }

  private Set<String> singleIds() {
    Set<String> ids = new HashSet<>(request.gists());
    if (ids.isEmpty()) {
      ids.addAll(idsOf(mine));
      ids.addAll(idsOf(starred));
      ofUsers.values().forEach(gists -> ids.addAll(idsOf(gists)));
    }
    return ids;
  }

  String account() {
    return account;
  }

  /// Who gets rows.
  @FunctionalInterface
  interface Taker {
    void take(Row row) throws GistException, LoadException;
  }

  void rows(Resource resource, Taker taker) throws GistException, LoadException {
    switch (resource) {
      case GISTS -> listed(mine, taker);
      case PUBLIC_GISTS -> listed(open, taker);
      case STARRED_GISTS -> listed(starred, taker);
      case USER_GISTS -> {
        for (Map.Entry<String, List<Gist>> user : ofUsers.entrySet()) {
          for (Gist gist : user.getValue()) {
            if (isWanted(gist)) {
              taker.take(GistValues.listedOf(user.getKey(), gist));
            }
          }
        }
      }
      case GIST -> {
        for (Gist gist : wantedSingles()) {
          taker.take(values.whole(gist));
        }
      }
      case GIST_FILES -> {
        for (Gist gist : wantedSingles()) {
          int position = 0;
          for (GistFile file : gist.files()) {
            taker.take(values.file(gist.id(), position++, file));
          }
        }
      }
      case GIST_COMMENTS -> {
        for (Of<Comment> each : readout.comments(account)) {
          if (isWanted(each.gistId())) {
            taker.take(GistValues.comment(each.gistId(), each.item()));
          }
        }
      }
      case GIST_COMMITS -> {
        for (Of<Revision> each : readout.revisions(account)) {
          if (isWanted(each.gistId())) {
            taker.take(GistValues.commit(each.gistId(), each.item()));
          }
        }
      }
      case GIST_FORKS -> {
        for (Of<Fork> each : readout.forks(account)) {
          if (isWanted(each.gistId())) {
            taker.take(GistValues.fork(each.gistId(), each.item()));
          }
        }
      }
      case STAR_CHECK -> {
        Set<String> stars = idsOf(starred);
        if (starsKnown) {
          for (Gist gist : wantedSingles()) {
            taker.take(GistValues.star(gist.id(), stars.contains(gist.id())));
          }
        }
      }
      case USERS -> {
        for (User user : readout.people(account)) {
          taker.take(GistValues.user(user));
        }
      }
    }
  }

  private void listed(List<Gist> gists, Taker taker) throws GistException, LoadException {
    for (Gist gist : gists) {
      if (isWanted(gist)) {
        taker.take(GistValues.listed(gist));
      }
    }
  }

  private boolean isWanted(Gist gist) {
    Instant since = request.since();
    return since == null || !gist.updatedAt().isBefore(since);
  }

  private boolean isWanted(String gistId) {
    Gist gist = singles.get(gistId);
    return gist != null && isWanted(gist);
  }

  private List<Gist> wantedSingles() {
    return singles.values().stream()
        .filter(this::isWanted)
        .sorted(Comparator.comparing(Gist::createdAt).thenComparing(Gist::id))
        .toList();
  }

  private static Set<String> idsOf(List<Gist> gists) {
    return gists.stream().map(Gist::id).collect(Collectors.toSet());
  }

  /// Tells which rows of the destination are gone where no row of theirs came; what was not looked
  /// at stays as it is.
  Predicate<List<Object>> gone(Resource resource) throws GistException {
    return switch (resource) {
      case GISTS -> absent(idsOf(mine));
      case STARRED_GISTS -> absent(idsOf(starred));
      // The list moves on; what left it is still there.
      case PUBLIC_GISTS -> key -> false;
      case USER_GISTS -> {
        Map<String, Set<String>> ids = new HashMap<>();
        ofUsers.forEach((login, gists) -> ids.put(login, idsOf(gists)));
        yield key -> {
          Set<String> listed = ids.get((String) key.getFirst());
          return listed != null && !listed.contains((String) key.getLast());
        };
      }
      case GIST, STAR_CHECK -> absent(here);
      case GIST_FILES -> ofGists(gist -> !gist.filesTruncated());
      case GIST_COMMENTS -> {
        Set<String> seen = readout.seen(account, Kind.COMMENT).keySet();
        yield ofGists(gist -> seen.contains(gist.id()) || gist.comments() == 0);
      }
      case GIST_COMMITS -> ofSeen(Kind.REVISION);
      case GIST_FORKS -> ofSeen(Kind.FORK);
      case USERS -> key -> false;
    };
  }

  private static Predicate<List<Object>> absent(Set<String> ids) {
    return key -> !ids.contains((String) key.getFirst());
  }

  private Predicate<List<Object>> ofSeen(Kind kind) throws GistException {
    Set<String> seen = readout.seen(account, kind).keySet();
    return ofGists(gist -> seen.contains(gist.id()));
  }

  /// What belongs to gists: those that are gone, or were looked at in whole.
  private Predicate<List<Object>> ofGists(Predicate<Gist> whole) {
    return key -> {
      String id = (String) key.getFirst();
      Gist gist = singles.get(id);
      return gist == null ? !here.contains(id) : isWanted(gist) && whole.test(gist);
    };
  }
}
