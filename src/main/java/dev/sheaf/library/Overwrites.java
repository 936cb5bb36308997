package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import dev.sheaf.library.Overwritten.Lost;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after each save whether it went over a change that nobody here had seen. Hosts know no
/// conditional write, so one can slip in between the look before and the save.
final class Overwrites {
  private static final Logger LOG = LoggerFactory.getLogger(Overwrites.class);
  private static final ListQuery NEWEST = ListQuery.ALL.withPerPage(10);
  // Times of revisions are in seconds, and come from other machines than those of gists.
  private static final Duration INEXACT = Duration.ofSeconds(5);

  private final Remote remote;

  Overwrites(Remote remote) {
    this.remote = remote;
  }

  /// Tells of it, if so. One request where nobody else saved just then; what fails raises no alarm.
  ///
  /// @param checked the gist as it was when it was looked at before the save
  /// @param saved the host's answer to the save
  /// @param since how long before that answer `checked` was asked for
  void look(Gist checked, GistChange change, Gist saved, Duration since) {
    if (change.files().isEmpty()) {
      // A description makes no revision, and none can be seen to be overwritten.
      return;
    }
    try {
      find(checked, change, saved, since)
          .ifPresent(found -> remote.events().tell(new LibraryEvent.ChangeOverwritten(found)));
    } catch (GistException e) {
      LOG.info("the revisions after a save could not be read: {}", e.failure());
    }
  }

  private Optional<Overwritten> find(Gist checked, GistChange change, Gist saved, Duration since)
      throws GistException {
    Instant before = saved.updatedAt().minus(since).minus(INEXACT);
    List<Revision> recent =
        newest(saved.id()).stream()
            .takeWhile(revision -> revision.committedAt().isAfter(before))
            .toList();
    boolean after = false;
    for (Revision revision : recent.size() < 2 ? List.<Revision>of() : recent) {
      Gist then = remote.line().ask(() -> remote.gitHub().revision(saved.id(), revision.version()));
      if (sameFiles(then, saved)) {
        after = true;
      } else if (after) {
        List<Lost> lost = lost(checked, change, then);
        return lost.isEmpty()
            ? Optional.empty()
            : Optional.of(new Overwritten(revision, lost, checked, then, saved));
      }
    }
    return Optional.empty();
  }

  private List<Revision> newest(String id) throws GistException {
    return remote
        .line()
        .ask(() -> remote.gitHub().revisions(id, NEWEST))
        .fresh()
        .map(Page::items)
        .orElse(List.of());
  }

  private static boolean sameFiles(Gist one, Gist other) {
    return one.files().size() == other.files().size()
        && one.files().stream().allMatch(file -> same(Optional.of(file), other.file(file.name())));
  }

  private static List<Lost> lost(Gist checked, GistChange change, Gist theirs) {
    List<Lost> lost = new ArrayList<>();
    change
        .files()
        .forEach(
            (name, file) -> {
              if (overwrites(file) && !same(checked.file(name), theirs.file(name))) {
                lost.add(new Lost(name, mine(name, file)));
              }
            });
    return lost;
  }

  // A mere new name leaves the text as it is.
  private static boolean overwrites(FileChange change) {
    return !(change instanceof FileChange.Rename);
  }

  private static @Nullable String mine(String name, FileChange change) {
    return switch (change) {
      case FileChange.Write(String content) -> name;
      case FileChange.Rename(String newName) -> newName;
      case FileChange.RenameAndWrite(String newName, String content) -> newName;
      case FileChange.Delete() -> null;
    };
  }

  // Where nothing tells texts apart there is no alarm.
  private static boolean same(Optional<GistFile> one, Optional<GistFile> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() == other.isEmpty();
    }
    String id = id(one.get());
    String otherId = id(other.get());
    return id == null || otherId == null || Objects.equals(id, otherId);
  }

  private static @Nullable String id(GistFile file) {
    return file.isComplete() && file.content() != null ? BlobId.of(file.content()) : file.blobId();
  }
}
