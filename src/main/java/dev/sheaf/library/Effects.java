package dev.sheaf.library;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the Outbox lets one see before the host has done it: stars, and gists that are gone. The
/// local copy itself stays as the host has it, so that taking back is nothing but forgetting.
final class Effects {
  private final Tables tables;
  private volatile @Nullable Pending pending;

  /// What waits.
  private record Pending(Set<String> deleted, Map<String, Boolean> stars) {}

  Effects(Tables tables) {
    this.tables = tables;
  }

  /// To be called when the Outbox changed.
  void renew() {
    pending = null;
  }

  private Pending pending() throws GistException {
    Pending known = pending;
    if (known == null) {
      known = read();
      pending = known;
    }
    return known;
  }

  private Pending read() throws GistException {
    Set<String> deleted = new HashSet<>();
    Map<String, Boolean> stars = new HashMap<>();
    for (Errand errand : tables.outbox().all()) {
      if (errand.state() instanceof Errand.State.Refused) {
        continue;
      }
      switch (errand.deed()) {
        case Deed.Delete(String id) -> deleted.add(id);
        case Deed.Star(String id, boolean starred) -> stars.put(id, starred);
        case Deed.Create create -> {}
        case Deed.Save save -> {}
        case Deed.Fork fork -> {}
        case Deed.AddComment add -> {}
        case Deed.EditComment edit -> {}
        case Deed.DeleteComment delete -> {}
      }
    }
    return new Pending(Set.copyOf(deleted), Map.copyOf(stars));
  }

  boolean isDeleted(String id) throws GistException {
    return pending().deleted().contains(id);
  }

  List<Gist> without(List<Gist> gists) throws GistException {
    Set<String> deleted = pending().deleted();
    return deleted.isEmpty()
        ? gists
        : gists.stream().filter(gist -> !deleted.contains(gist.id())).toList();
  }

  /// The same where the local copy cannot be asked: what waits is not known then.
  List<Gist> shown(List<Gist> gists) {
    try {
      return without(gists);
    } catch (GistException e) {
      return gists;
    }
  }

  /// Tells of each event but those that would show a gist again that is as good as deleted, until
  /// the result is run.
  Runnable listen(Events events, Consumer<? super LibraryEvent> listener) {
    return events.listen(
        event -> {
          if (!hides(event)) {
            listener.accept(event);
          }
        });
  }

  private boolean hides(LibraryEvent event) {
    return event instanceof LibraryEvent.GistChanged(Gist gist) && shown(List.of(gist)).isEmpty();
  }

  /// @param known those that are starred on the host
  List<Gist> withStars(List<Gist> known) throws GistException {
    Map<String, Boolean> stars = pending().stars();
    if (stars.isEmpty()) {
      return known;
    }
    Map<String, Gist> all = new LinkedHashMap<>();
    known.forEach(gist -> all.put(gist.id(), gist));
    for (Map.Entry<String, Boolean> star : stars.entrySet()) {
      if (!star.getValue()) {
        all.remove(star.getKey());
      } else if (!all.containsKey(star.getKey())) {
        tables.gists().find(star.getKey()).ifPresent(gist -> all.put(gist.id(), gist));
      }
    }
    return all.values().stream().sorted(Comparator.comparing(Gist::updatedAt).reversed()).toList();
  }

  /// What waits to be said about a star; empty where nothing does.
  Optional<Boolean> star(String id) throws GistException {
    return Optional.ofNullable(pending().stars().get(id));
  }

  /// @param known the ids of gists that are starred on the host
  Set<String> starred(Set<String> known) throws GistException {
    Set<String> all = new HashSet<>(known);
    pending().stars().forEach((id, starred) -> put(all, id, starred));
    return all;
  }

  private static void put(Set<String> all, String id, boolean in) {
    if (in) {
      all.add(id);
    } else {
      all.remove(id);
    }
  }
}
