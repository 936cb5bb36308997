package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.UncheckedSave;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.library.Overwritten.Lost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after each save whether it went over a change that nobody here had seen. Hosts know no
/// conditional write, so one can slip in between the look before and the save. What is to be looked
/// at is written down before the save goes out: neither a lost answer nor the end of the app
/// forgets it.
final class Overwrites {
  private static final Logger LOG = LoggerFactory.getLogger(Overwrites.class);
  private static final ListQuery NEWEST = ListQuery.ALL.withPerPage(10);
  // Times of revisions are in seconds, and come from other machines than those of gists.
  private static final Duration INEXACT = Duration.ofSeconds(5);

  private final Remote remote;
  private final Tables tables;
  // Until somebody decides; by number.
  private final Map<Long, Overwritten> found = new ConcurrentHashMap<>();

  Overwrites(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  /// Writes down what a save is about to change; empty where nothing of it can be overwritten
  /// without being seen. A description makes no revision.
  ///
  /// @param checked the gist as it was looked at right before
  Optional<UncheckedSave> expect(Gist checked, GistChange change) throws GistException {
    List<UncheckedSave.Touched> files = Touching.of(checked, change);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(tables.uncheckedSaves().add(checked.id(), checked.updatedAt(), files));
  }

  /// The host has not done the save, and will not.
  void forget(UncheckedSave save) throws GistException {
    tables.uncheckedSaves().remove(save.number());
    found.remove(save.number());
  }

  /// Tells what it went over, if anything. One request where nobody else saved just then; what
  /// fails raises no alarm, and is tried again later.
  ///
  /// @param checked the gist as it was when it was looked at before the save
  /// @param saved the host's answer to the save
  /// @param since how long before that answer `checked` was asked for
  void look(UncheckedSave save, Gist checked, Gist saved, Duration since) {
    look(save, saved.updatedAt().minus(since).minus(INEXACT), checked);
  }

  /// Looks again at the saves whose look failed, or never came.
  void lookAgain() throws GistException {
    for (UncheckedSave save : tables.uncheckedSaves().all()) {
      if (!found.containsKey(save.number())) {
        look(save, save.checkedAt().minus(INEXACT), null);
      }
    }
  }

  /// The same for one gist.
  void lookAgain(String gistId) throws GistException {
    for (UncheckedSave save : tables.uncheckedSaves().all()) {
      if (save.gistId().equals(gistId) && !found.containsKey(save.number())) {
        look(save, save.checkedAt().minus(INEXACT), null);
      }
    }
  }

  /// What a save of the gist went over, the newest of them.
  Optional<Overwritten> of(String gistId) {
    return found.values().stream()
        .filter(each -> each.saved().id().equals(gistId))
        .max((one, other) -> Long.compare(one.save().number(), other.save().number()));
  }

  private void look(UncheckedSave save, Instant from, @Nullable Gist checked) {
    try {
      Optional<Overwritten> over = find(save, from, checked);
      if (over.isPresent()) {
        found.put(save.number(), over.get());
        remote.events().tell(new LibraryEvent.ChangeOverwritten(over.get()));
      } else {
        forget(save);
      }
    } catch (GistException e) {
      LOG.info("the revisions after a save could not be read: {}", e.failure());
      if (e.failure() instanceof Failure.NotFound) {
        forgetGone(save);
      }
    }
  }

  private void forgetGone(UncheckedSave save) {
    try {
      forget(save);
    } catch (GistException e) {
      LOG.info("a save could not be forgotten: {}", e.failure());
    }
  }

  private Optional<Overwritten> find(UncheckedSave save, Instant from, @Nullable Gist checked)
      throws GistException {
    List<Revision> recent =
        newest(save.gistId()).stream()
            .takeWhile(revision -> revision.committedAt().isAfter(from))
            .toList();
    Touching touching = new Touching(save);
    Gist mine = null;
    for (Revision revision : recent.size() < 2 ? List.<Revision>of() : recent) {
      Gist then = at(save.gistId(), revision);
      if (touching.isDoneIn(then)) {
        mine = then;
      } else if (mine != null) {
        List<Lost> lost = touching.lostFrom(then);
        if (lost.isEmpty()) {
          return Optional.empty();
        }
        Gist before = checked == null ? checked(touching, recent, revision, then) : checked;
        return Optional.of(new Overwritten(save, revision, lost, before, then, mine));
      }
    }
    return Optional.empty();
  }

  // Where it is not among the newest revisions, nothing is known of it: a merge asks about all.
  private Gist checked(Touching touching, List<Revision> recent, Revision theirs, Gist then)
      throws GistException {
    for (Revision revision : recent.subList(recent.indexOf(theirs) + 1, recent.size())) {
      Gist before = at(then.id(), revision);
      if (touching.lostFrom(before).isEmpty()) {
        return before;
      }
    }
    return then.withFiles(List.of());
  }

  private Gist at(String id, Revision revision) throws GistException {
    return remote.line().ask(() -> remote.gitHub().revision(id, revision.version()));
  }

  private List<Revision> newest(String id) throws GistException {
    return remote
        .line()
        .ask(() -> remote.gitHub().revisions(id, NEWEST))
        .fresh()
        .map(Page::items)
        .orElse(List.of());
  }
}
