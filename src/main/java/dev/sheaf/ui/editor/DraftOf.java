package dev.sheaf.ui.editor;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileState;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Turns what is unsaved into a draft, and a draft back into what was unsaved.
final class DraftOf {
  private DraftOf() {}

  static Draft edit(String id, GistEdit edit, Instant now) {
    SavedGist saved = edit.saved();
    List<DraftFile> files = new ArrayList<>();
    for (FileEdit file : edit.files()) {
      if (file.isUnsaved()) {
        files.add(
            new DraftFile(
                file.savedName(),
                file.saved() == null ? null : file.saved().blobId(),
                file.name(),
                file.typed() == null ? null : file.content(),
                false));
      }
    }
    for (GistFile file : edit.deleted()) {
      files.add(new DraftFile(file.name(), file.blobId(), file.name(), null, true));
    }
    return new Draft(
        id,
        saved == null ? null : saved.gist().id(),
        saved == null ? null : saved.gist().description(),
        edit.description(),
        edit.visibility(),
        files,
        now);
  }

  /// The unsaved gist that was kept.
  static GistEdit restoreNew(Draft draft) {
    return new GistEdit(
        null,
        draft.description(),
        draft.visibility(),
        draft.files().stream().map(file -> FileEdit.added(file.name(), content(file))).toList());
  }

  /// What was unsaved of a gist.
  ///
  /// @param now what the host has
  /// @param base what it had when the edit began, as far as the draft touches it
  static GistEdit restore(Draft draft, OpenGist now, Gist base) {
    List<String> order = now.files().stream().map(file -> file.file().name()).toList();
    List<OpenFile> opened =
        base.files().stream()
            .map(file -> open(file, now))
            .sorted(Comparator.comparingInt(file -> place(file.file().name(), order)))
            .toList();
    SavedGist saved = SavedGist.of(new OpenGist(base, opened, now.asOf(), now.live()));
    List<FileEdit> files = new ArrayList<>();
    for (SavedFile file : saved.files()) {
      Optional<DraftFile> kept = kept(draft, file.name());
      if (kept.isEmpty()) {
        files.add(FileEdit.of(file));
      } else if (!kept.get().deleted()) {
        FileEdit named = FileEdit.of(file).named(kept.get().name());
        String content = kept.get().content();
        files.add(content == null ? named : named.typing(Typed.read(content, file.text())));
      }
    }
    for (DraftFile file : draft.files()) {
      if (file.baseName() == null && !file.deleted()) {
        files.add(FileEdit.added(file.name(), content(file)));
      }
    }
    boolean described = !draft.description().equals(draft.baseDescription());
    return new GistEdit(
        saved, described ? draft.description() : base.description(), base.visibility(), files);
  }

  private static int place(String name, List<String> order) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  private static OpenFile open(GistFile base, OpenGist now) {
    return now.file(base.name())
        .filter(open -> Objects.equals(open.file().blobId(), base.blobId()))
        .orElseGet(
            () -> new OpenFile(base, base.isComplete() ? FileState.COMPLETE : FileState.MISSING));
  }

  /// Whether the draft began from what the host has now, as far as it touches it.
  static boolean beganFrom(Gist gist, Draft draft) {
    boolean described = !draft.description().equals(draft.baseDescription());
    return (!described || gist.description().equals(draft.baseDescription()))
        && draft.files().stream().allMatch(file -> beganFrom(gist, file, draft));
  }

  private static boolean beganFrom(Gist gist, DraftFile file, Draft draft) {
    if (file.baseName() == null) {
      return gist.file(file.name()).isEmpty() || kept(draft, file.name()).isPresent();
    }
    Optional<GistFile> now = gist.file(file.baseName());
    return now.isPresent() && Objects.equals(now.get().blobId(), file.baseBlobId());
  }

  private static Optional<DraftFile> kept(Draft draft, String baseName) {
    return draft.files().stream().filter(file -> baseName.equals(file.baseName())).findFirst();
  }

  private static String content(DraftFile file) {
    return file.content() == null ? "" : file.content();
  }
}
