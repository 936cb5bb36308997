package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts what was typed after a save on top of what that save made.
final class Rebased {
  private final Tables tables;
  private final Draft sent;
  private final Gist saved;

  /// @param saved the gist as `sent` made it
  Rebased(Tables tables, Draft sent, Gist saved) {
    this.tables = tables;
    this.sent = sent;
    this.saved = saved;
  }

  /// What is left of a draft that began where `sent` began; empty where that is nothing.
  Optional<Draft> of(Draft later) throws GistException {
    List<DraftFile> files = new ArrayList<>();
    for (DraftFile file : later.files()) {
      DraftFile left = left(file);
      if (left != null) {
        files.add(left);
      }
    }
    for (DraftFile mine : sent.files()) {
      if (later.files().stream().noneMatch(file -> isSame(file, mine))) {
        undo(mine).ifPresent(files::add);
      }
    }
    return files.isEmpty() && later.description().equals(saved.description())
        ? Optional.empty()
        : Optional.of(
            new Draft(
                saved.id(),
                saved.id(),
                saved.description(),
                later.description(),
                saved.visibility(),
                files,
                later.keptAt()));
  }

  private static boolean isSame(DraftFile one, DraftFile other) {
    return one.baseName() == null
        ? other.baseName() == null && one.name().equals(other.name())
        : one.baseName().equals(other.baseName());
  }

  private @Nullable DraftFile left(DraftFile later) throws GistException {
    Optional<DraftFile> mine =
        sent.files().stream().filter(file -> isSame(later, file)).findFirst();
    if (mine.isEmpty() || !Objects.equals(mine.get().baseBlobId(), later.baseBlobId())) {
      return later;
    }
    if (mine.get().deleted()) {
      String content = later.content() == null ? original(later) : later.content();
      return later.deleted() || content == null ? null : DraftFile.added(later.name(), content);
    }
    String name = mine.get().name();
    if (later.deleted()) {
      return new DraftFile(name, blobId(name), name, null, true);
    }
    boolean sameText = Objects.equals(later.content(), mine.get().content());
    String content = sameText ? null : later.content() == null ? original(later) : later.content();
    return content == null && later.name().equals(name)
        ? null
        : new DraftFile(name, blobId(name), later.name(), content, false);
  }

  // What the save changed, and what is no longer changed in the draft, goes back to what it was.
  private Optional<DraftFile> undo(DraftFile mine) throws GistException {
    String name = mine.name();
    String base = mine.baseName();
    if (base == null) {
      return Optional.of(new DraftFile(name, blobId(name), name, null, true));
    }
    String content = original(mine);
    if (mine.deleted()) {
      return content == null ? Optional.empty() : Optional.of(DraftFile.added(base, content));
    }
    String text = mine.content() == null ? null : content;
    return text == null && base.equals(name)
        ? Optional.empty()
        : Optional.of(new DraftFile(name, blobId(name), base, text, false));
  }

  private @Nullable String original(DraftFile file) throws GistException {
    return file.baseBlobId() == null
        ? null
        : tables
            .blobs()
            .find(file.baseBlobId())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse(null);
  }

  private @Nullable String blobId(String name) {
    return saved.file(name).map(GistFile::blobId).orElse(null);
  }
}
