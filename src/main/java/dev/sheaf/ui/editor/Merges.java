package dev.sheaf.ui.editor;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.library.Library;
import dev.sheaf.library.MergePlan;
import dev.sheaf.library.Merging;
import dev.sheaf.library.Overwritten;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Begins merges of shown gists, and brings what was chosen into the editor.
final class Merges {
  private final Library library;
  private final Background background;
  private final Problems problems;
  private final DraftKeeper drafts;
  private Consumer<EditedGist> save = gist -> {};

  Merges(Library library, Background background, Problems problems, DraftKeeper drafts) {
    this.library = library;
    this.background = background;
    this.problems = problems;
    this.drafts = drafts;
  }

  /// @param how saves a gist as the user does
  void onSave(Consumer<EditedGist> how) {
    save = how;
  }

  /// Works out how what is unsaved and what the host has now go together, and shows that.
  void begin(EditedGist gist) {
    gist.takeUp();
    GistEdit edit = gist.edit();
    SavedGist saved = edit.saved();
    if (saved == null) {
      return;
    }
    Gist base = saved.gist();
    background.run(
        () -> {
          Draft mine = DraftOf.edit(gist.id(), edit, Instant.now());
          return new MergeSession(mine, library.merging().plan(mine, base), Optional.empty());
        },
        session -> gist.mergeProperty().set(Optional.of(session)),
        thrown -> problems.tell("editor.merge.failed", thrown));
  }

  /// Shows how a change that a save went over goes together with what was saved.
  void beginBack(EditedGist gist) {
    beginBack(gist, MergeSession.Look.RESULT);
  }

  /// The same, both sides first.
  void compareBack(EditedGist gist) {
    beginBack(gist, MergeSession.Look.SIDES);
  }

  private void beginBack(EditedGist gist, MergeSession.Look look) {
    Optional<Overwritten> found = gist.overwrittenProperty().get();
    gist.takeUp();
    if (found.isEmpty() || gist.hasUnsaved()) {
      problems.notices().problem(Messages.text("editor.merge.unsaved"));
      return;
    }
    background.run(
        () -> {
          MergePlan plan = library.merging().planBack(found.get());
          return new MergeSession(Merging.untouched(plan.now().gist()), plan, found);
        },
        session -> {
          if (session.plan().isClean() || look == MergeSession.Look.SIDES) {
            session.lookProperty().set(look);
          }
          gist.mergeProperty().set(Optional.of(session));
        },
        thrown -> problems.tell("editor.merge.failed", thrown));
  }

  /// Leaves everything as it is, and what is unsaved unsaved.
  void cancel(EditedGist gist) {
    gist.mergeProperty()
        .get()
        .filter(session -> session.overwritten().isEmpty())
        .ifPresent(
            session ->
                background.run(
                    () -> SavedGist.of(session.plan().now()),
                    theirs -> gist.newerProperty().set(Optional.of(theirs)),
                    thrown -> problems.tell("editor.merge.failed", thrown)));
    gist.mergeProperty().set(Optional.empty());
  }

  /// Puts what was chosen into the editor, to be saved as usual.
  void apply(EditedGist gist) {
    apply(gist, () -> {});
  }

  /// Saves the gist as it stands in the editor, or, where a merge is looked at, what was chosen.
  void save(EditedGist gist) {
    if (gist.mergeProperty().get().isPresent()) {
      applyAndSave(gist);
    } else {
      save.accept(gist);
    }
  }

  /// Puts what was chosen into the editor and saves it.
  void applyAndSave(EditedGist gist) {
    apply(gist, () -> save.accept(gist));
  }

  private void apply(EditedGist gist, Runnable then) {
    Optional<MergeSession> merge = gist.mergeProperty().get();
    if (merge.isEmpty() || merge.get().leftProperty().get() > 0) {
      return;
    }
    MergeSession session = merge.get();
    gist.takeUp();
    GistEdit before = gist.edit();
    background.run(
        () -> {
          GistEdit merged = MergedEdit.of(before, session.draft(), session.plan());
          if (merged.isUnsaved()) {
            library.drafts().keep(DraftOf.edit(gist.id(), merged, Instant.now()));
          }
          // What waits in the Outbox, or was refused there, is part of the merge.
          library.outbox().dropSaves(gist.id());
          return merged;
        },
        merged -> {
          gist.mergeProperty().set(Optional.empty());
          gist.newerProperty().set(Optional.empty());
          session.overwritten().ifPresent(found -> leave(gist, found));
          gist.become(now -> merged);
          drafts.changed(gist);
          then.run();
        },
        thrown -> problems.tell("editor.merge.failed", thrown));
  }

  /// Says that what a save went over may stay so.
  void leave(EditedGist gist) {
    gist.overwrittenProperty().get().ifPresent(found -> leave(gist, found));
  }

  private void leave(EditedGist gist, Overwritten found) {
    gist.overwrittenProperty().set(Optional.empty());
    background.run(
        () -> {
          library.merging().settle(found);
          return found;
        },
        settled -> {},
        thrown -> problems.tell("editor.merge.failed", thrown));
  }
}
