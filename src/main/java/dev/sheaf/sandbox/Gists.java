package dev.sheaf.sandbox;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// All gists, and the lists they appear in; each list newest first.
final class Gists {
  private final Map<String, Gist> byId = new HashMap<>();
  private final NavigableSet<Gist> open = new TreeSet<>(Gist.NEWEST_FIRST);
  private final Map<Long, NavigableSet<Gist>> byOwner = new HashMap<>();
  private final Map<Long, NavigableSet<Gist>> byStargazer = new HashMap<>();

  void add(Gist gist) {
    byId.put(gist.id(), gist);
    if (gist.isPublic()) {
      open.add(gist);
    }
    gist.owner().ifPresent(owner -> set(byOwner, owner).add(gist));
  }

  void remove(Gist gist) {
    byId.remove(gist.id());
    open.remove(gist);
    gist.owner().ifPresent(owner -> set(byOwner, owner).remove(gist));
    byStargazer.values().forEach(starred -> starred.remove(gist));
    gist.leaveFamily();
  }

  Optional<Gist> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Gist> open() {
    return Collections.unmodifiableCollection(open);
  }

  Collection<Gist> of(User owner) {
    return Collections.unmodifiableCollection(set(byOwner, owner));
  }

  Collection<Gist> starredBy(User stargazer) {
    return Collections.unmodifiableCollection(set(byStargazer, stargazer));
  }

  void star(User stargazer, Gist gist) {
    set(byStargazer, stargazer).add(gist);
  }

  void unstar(User stargazer, Gist gist) {
    set(byStargazer, stargazer).remove(gist);
  }

  boolean isStarredBy(User stargazer, Gist gist) {
    return set(byStargazer, stargazer).contains(gist);
  }

  private static NavigableSet<Gist> set(Map<Long, NavigableSet<Gist>> sets, User user) {
    NavigableSet<Gist> set = sets.get(user.id());
    return set == null ? new TreeSet<>(Gist.NEWEST_FIRST) : set;
  }

  /// Everybody has lists before the first request: readers must not create any.
  void welcome(User user) {
    byOwner.put(user.id(), new TreeSet<>(Gist.NEWEST_FIRST));
    byStargazer.put(user.id(), new TreeSet<>(Gist.NEWEST_FIRST));
  }
}
