package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts what stands in the editor on top of a new saved state.
///
/// @param now what stands in the editor
/// @param known what the editor believes the host had when it made `saved`: what was sent, or the
///   last saved state
record Rebase(GistEdit now, GistEdit known) {
  /// Where `now` equals `known` it follows `saved`; the rest is kept as typed.
  GistEdit onto(SavedGist saved) {
    List<FileEdit> files = new ArrayList<>();
    Set<FileKey> placed = new HashSet<>();
    for (SavedFile file : saved.files()) {
      String name = file.name();
      Optional<FileEdit> mine = mineOf(name);
      if (mine.isPresent()) {
        placed.add(mine.get().key());
        files.add(follow(mine.get(), file));
      } else if (known.named(name).isEmpty()) {
        files.add(FileEdit.of(file));
      }
    }
    for (FileEdit mine : now.files()) {
      if (!placed.contains(mine.key()) && outlives(mine, saved.gist())) {
        files.add(mine.asAdded());
      }
    }
    String description =
        now.description().equals(known.description())
            ? saved.gist().description()
            : now.description();
    return new GistEdit(saved, description, saved.gist().visibility(), files);
  }

  private Optional<FileEdit> mineOf(String name) {
    Optional<FileEdit> then = known.named(name);
    return then.isPresent()
        ? then.flatMap(sent -> now.file(sent.key()))
        : now.named(name).filter(FileEdit::isAdded);
  }

  private FileEdit follow(FileEdit mine, SavedFile file) {
    Optional<FileEdit> then = known.file(mine.key());
    boolean renamedSince = then.isPresent() && !then.get().name().equals(mine.name());
    boolean typedSince = then.isEmpty() || !then.get().showsAs(mine);
    FileEdit followed =
        new FileEdit(mine.key(), file, renamedSince ? mine.name() : file.name(), null);
    return typedSince ? followed.typing(typed(mine)) : followed;
  }

  private static Typed typed(FileEdit mine) {
    return mine.typed() == null ? Typed.of(mine.text()) : mine.typed();
  }

  /// Whether a file that `saved` does not list stays in the editor, as one to be added.
  private boolean outlives(FileEdit mine, Gist saved) {
    Optional<FileEdit> then = known.file(mine.key());
    if (then.isEmpty()) {
      return true;
    }
    return !saved.filesTruncated() && (mine.isAdded() || mine.typed() != null);
  }
}
