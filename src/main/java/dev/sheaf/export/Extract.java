package dev.sheaf.export;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Profile;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What one account's library gives to a load: rows, and which rows of the destination they tell
/// the end of. All of one state of the library.
final class Extract {
  private final LoadRequest request;
  private final Readout readout;
  private final String account;
  private final Map<String, Set<String>> ofUsers = new LinkedHashMap<>();
  private final Set<String> mine;
  private final Set<String> starred;
  private final Set<String> open;
  private final Set<String> singles;
  private final Map<String, Gist> gists;
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
    mine = on(new Shelf.All());
    starred = on(new Shelf.Starred());
    open = on(new Shelf.PublicGists());
    for (String login : users) {
      ofUsers.put(login, on(new Shelf.OfUser(login)));
    }
    singles = singleIds();
    Set<String> all = new HashSet<>(singles);
    all.addAll(mine);
    all.addAll(starred);
    all.addAll(open);
    ofUsers.values().forEach(all::addAll);
    gists = readout.gists(account, all);
    here = readout.ids(account);
    values = new GistValues(readout, readout.contents());
  }

  private Set<String> on(Shelf shelf) throws GistException {
    return new LinkedHashSet<>(readout.idsOn(account, Gathering.keyOf(shelf)));
  }

  private Set<String> singleIds() {
    Set<String> ids = new HashSet<>(request.gists());
    if (ids.isEmpty()) {
      ids.addAll(mine);
      ids.addAll(starred);
      ofUsers.values().forEach(ids::addAll);
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
      case PUBLIC_GISTS ->
          listed(
              known(open)
                  .sorted(Comparator.comparing(Gist::createdAt).reversed())
                  .limit(request.publicLimit())
                  .map(Gist::id)
                  .toList(),
              taker);
      case STARRED_GISTS -> listed(starred, taker);
      case USER_GISTS -> {
        for (Map.Entry<String, Set<String>> user : ofUsers.entrySet()) {
          for (Gist gist : known(user.getValue()).filter(this::isWanted).toList()) {
            taker.take(GistValues.listedOf(user.getKey(), gist));
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
        if (starsKnown) {
          for (Gist gist : wantedSingles()) {
            taker.take(GistValues.star(gist.id(), starred.contains(gist.id())));
          }
        }
      }
      case USERS -> {
        Map<Long, Profile> profiles = readout.profiles(account);
        for (User user : readout.people(account)) {
          taker.take(GistValues.user(user, profiles.get(user.id())));
        }
      }
    }
  }

  private void listed(Collection<String> ids, Taker taker) throws GistException, LoadException {
    for (Gist gist : known(ids).filter(this::isWanted).toList()) {
      taker.take(GistValues.listed(gist));
    }
  }

  private Stream<Gist> known(Collection<String> ids) {
    return ids.stream().map(gists::get).filter(Objects::nonNull);
  }

  private boolean isWanted(Gist gist) {
    Instant since = request.since();
    return since == null || !gist.updatedAt().isBefore(since);
  }

  private boolean isWanted(String gistId) {
    Gist gist = singles.contains(gistId) ? gists.get(gistId) : null;
    return gist != null && isWanted(gist);
  }

  private List<Gist> wantedSingles() {
    return known(singles)
        .filter(this::isWanted)
        .sorted(Comparator.comparing(Gist::createdAt).thenComparing(Gist::id))
        .toList();
  }

  /// Tells which rows of the destination are gone where no row of theirs came; what was not looked
  /// at stays as it is.
  Predicate<List<Object>> gone(Resource resource) throws GistException {
    return switch (resource) {
      case GISTS -> absent(mine);
      case STARRED_GISTS -> absent(starred);
      // The list moves on; what left it is still there.
      case PUBLIC_GISTS -> key -> false;
      case USER_GISTS ->
          key -> {
            Set<String> listed = ofUsers.get((String) key.getFirst());
            return listed != null && !listed.contains((String) key.getLast());
          };
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
      Gist gist = singles.contains(id) ? gists.get(id) : null;
      return gist == null ? !here.contains(id) : isWanted(gist) && whole.test(gist);
    };
  }
}
