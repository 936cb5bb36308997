package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was typed and not saved; once `keep` returns it outlives a crash and a power cut.
public final class Drafts {
  private final Tables tables;
  private final Events events;

  Drafts(Tables tables, Events events) {
    this.tables = tables;
    this.events = events;
  }

  /// A fresh id for the draft of a gist that does not exist yet.
  public static String newId() {
    return "new-" + UUID.randomUUID();
  }

  /// Writes the draft down in place of the one of the same id.
  public void keep(Draft draft) throws GistException {
    boolean fresh = tables.drafts().find(draft.id()).isEmpty();
    tables.drafts().put(draft);
    if (fresh) {
      events.tell(new LibraryEvent.DraftsChanged());
    }
    events.tell(new LibraryEvent.DraftKept(draft.id()));
  }

  /// The draft of a gist, by the gist's id, or that of a new one by its own.
  public Optional<Draft> find(String id) throws GistException {
    return tables.drafts().find(id);
  }

  /// All of them, the one written last first.
  public List<Draft> all() throws GistException {
    return tables.drafts().all();
  }

  public void discard(String id) throws GistException {
    boolean known = tables.drafts().find(id).isPresent();
    tables.drafts().remove(id);
    if (known) {
      events.tell(new LibraryEvent.DraftsChanged());
    }
  }

  /// Discards what may lie open in an editor, too, which hears of it.
  public void giveUp(String id) throws GistException {
    discard(id);
    events.tell(new LibraryEvent.DraftGivenUp(id));
  }

  /// Undoes `giveUp`.
  public void bringBack(Draft draft) throws GistException {
    keep(draft);
    events.tell(new LibraryEvent.DraftBack(draft.id()));
  }

  /// The gist as it was when the edit began, as far as the draft touches it: what to save against,
  /// also after others changed the gist.
  public Gist base(Draft draft, Gist current) throws GistException {
    List<GistFile> files = new ArrayList<>();
    for (GistFile file : current.files()) {
      if (draft.files().stream().noneMatch(touched -> file.name().equals(touched.baseName()))) {
        files.add(file);
      }
    }
    for (DraftFile touched : draft.files()) {
      if (touched.baseName() != null) {
        files.add(base(touched.baseName(), touched.baseBlobId(), current));
      }
    }
    Gist gist = current.withFiles(files);
    return draft.baseDescription() == null ? gist : gist.withDescription(draft.baseDescription());
  }

  private GistFile base(String name, @Nullable String blobId, Gist current) throws GistException {
    Optional<GistFile> same =
        current.file(name).filter(file -> blobId == null || blobId.equals(file.blobId()));
    if (same.isPresent()) {
      return same.get();
    }
    Optional<byte[]> bytes = blobId == null ? Optional.empty() : tables.blobs().find(blobId);
    String content = bytes.map(all -> new String(all, StandardCharsets.UTF_8)).orElse(null);
    return new GistFile(
        name,
        null,
        null,
        bytes.map(all -> (long) all.length).orElse(0L),
        null,
        blobId,
        content,
        content == null);
  }
}
