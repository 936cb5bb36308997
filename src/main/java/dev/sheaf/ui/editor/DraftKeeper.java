package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.Drafts;
import dev.sheaf.ui.kit.Background;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes down what is unsaved, soon after each change, so that a crash costs next to nothing.
final class DraftKeeper {
  private final Drafts drafts;
  private final Background background;
  private final Problems problems;
  private final Duration pause;
  private final Map<EditedGist, Progress> underWay = new HashMap<>();
  private final Set<EditedGist> dropped = new HashSet<>();
  private boolean complained;

  private enum Progress {
    /// What changes now is taken along.
    WAITING,
    WRITING,
    /// Something changed after the writing began.
    WRITING_OLD
  }

  private record Kept(String id, GistEdit edit) {}

  /// @param pause how long to wait for more before writing
  DraftKeeper(Drafts drafts, Background background, Problems problems, Duration pause) {
    this.drafts = drafts;
    this.background = background;
    this.problems = problems;
    this.pause = pause;
  }

  void changed(EditedGist gist) {
    Progress before = underWay.putIfAbsent(gist, Progress.WAITING);
    if (before == Progress.WRITING) {
      underWay.put(gist, Progress.WRITING_OLD);
    } else if (before == null) {
      background.run(
          () -> {
            Thread.sleep(pause);
            return gist;
          },
          this::write,
          thrown -> write(gist));
    }
  }

  private void write(EditedGist gist) {
    underWay.put(gist, Progress.WRITING);
    gist.takeUp();
    Kept kept = new Kept(gist.id(), gist.edit());
    background.run(
        () -> {
          write(kept);
          return kept;
        },
        written -> written(gist, written),
        thrown -> failed(gist, thrown));
  }

  private void write(Kept kept) throws GistException {
    if (kept.edit().isUnsaved()) {
      drafts.keep(DraftOf.edit(kept.id(), kept.edit(), Instant.now()));
    } else {
      drafts.discard(kept.id());
    }
  }

  private void written(EditedGist gist, Kept kept) {
    boolean old = underWay.remove(gist) == Progress.WRITING_OLD;
    gist.draftKeptProperty().set(!old && kept.edit().isUnsaved());
    if (dropped.contains(gist) || !kept.id().equals(gist.id())) {
      discard(kept.id());
    }
    if (old) {
      changed(gist);
    }
  }

  private void failed(EditedGist gist, Throwable thrown) {
    underWay.remove(gist);
    if (!complained) {
      complained = true;
      problems.tell("editor.draft.failed", thrown);
    }
  }

  /// Forgets the draft for good: what it held was saved, discarded, or deleted.
  void drop(EditedGist gist) {
    dropped.add(gist);
    discard(gist.id());
  }

  /// Forgets a draft that has another id by now.
  void discard(String id) {
    background.run(
        () -> {
          drafts.discard(id);
          return id;
        },
        done -> {},
        thrown -> problems.tell("editor.draft.failed", thrown));
  }

  /// Writes all of them down at once, before the app ends.
  void writeNow(Collection<EditedGist> gists, Runnable done) {
    gists.forEach(EditedGist::takeUp);
    List<Kept> all = gists.stream().map(gist -> new Kept(gist.id(), gist.edit())).toList();
    background.run(
        () -> {
          for (Kept kept : all) {
            write(kept);
          }
          return all;
        },
        written -> done.run(),
        thrown -> {
          problems.tell("editor.draft.failed", thrown);
          done.run();
        });
  }
}
