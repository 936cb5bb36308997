package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.BackupJson.ContentJson;
import dev.sheaf.library.BackupJson.DraftFileJson;
import dev.sheaf.library.BackupJson.DraftJson;
import dev.sheaf.library.BackupJson.GistJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Takes from a verified backup what this machine has not.
final class Restoring {
  private final Tables tables;
  private final BackupReader backup;
  private final Instant now;
  private int contents;
  private int drafts;
  private int keptDrafts;
  private int trashed;

  Restoring(Tables tables, BackupReader backup, Instant now) {
    this.tables = tables;
    this.backup = backup;
    this.now = now;
  }

  Restored run(Consumer<? super BackupProgress> onProgress) throws GistException {
    for (ContentJson base : BackupReader.given(backup.contents().bases())) {
      content(base);
    }
    for (DraftJson draft : BackupReader.given(backup.contents().drafts())) {
      draft(draft);
    }
    List<GistJson> gists = BackupReader.given(backup.contents().gists());
    int done = 0;
    for (GistJson gist : gists) {
      onProgress.accept(new BackupProgress(done++, gists.size()));
      for (ContentJson file : BackupReader.given(gist.files())) {
        content(file);
      }
      trash(gist);
    }
    onProgress.accept(new BackupProgress(gists.size(), gists.size()));
    return new Restored(contents, drafts, keptDrafts, trashed);
  }

  private void content(ContentJson content) throws GistException {
    if (Thread.currentThread().isInterrupted()) {
      throw new GistException(new Failure.Cancelled());
    }
    String id = content.blobId();
    if (content.entry() == null || (id != null && tables.blobs().find(id).isPresent())) {
      return;
    }
    byte[] bytes = backup.bytes(content);
    tables.blobs().put(BlobId.of(bytes), bytes);
    contents++;
  }

  private void trash(GistJson json) throws GistException {
    String id = json.id();
    // Before the own list was fetched once, nobody knows what the host no longer has.
    boolean known = tables.shelves().refreshedAt(ShelfKeys.MINE).isPresent();
    if (id == null
        || !json.mine()
        || (json.deletedAt() == null && !known)
        || tables.gists().find(id).isPresent()
        || tables.trash().find(id).isPresent()) {
      return;
    }
    List<GistFile> files = new ArrayList<>();
    for (ContentJson file : BackupReader.given(json.files())) {
      files.add(file(file));
    }
    tables
        .trash()
        .put(
            new TrashedGist(
                id,
                Objects.requireNonNullElse(json.description(), ""),
                json.isPublic() ? Visibility.PUBLIC : Visibility.SECRET,
                files,
                BackupJson.instant(json.createdAt()),
                BackupJson.instant(json.updatedAt()),
                BackupReader.given(json.comments()).size(),
                json.deletedAt() == null ? now : BackupJson.instant(json.deletedAt()),
                json.deletedAt() == null));
    trashed++;
  }

  private GistFile file(ContentJson json) throws GistException {
    String id = json.blobId();
    if (id == null && json.entry() != null) {
      id = BlobId.of(backup.bytes(json));
    }
    return new GistFile(
        Objects.requireNonNullElse(json.name(), ""),
        json.language(),
        null,
        json.size(),
        null,
        id,
        null,
        false);
  }

  private void draft(DraftJson json) throws GistException {
    String id = json.id();
    if (id == null || json.description() == null) {
      return;
    }
    if (tables.drafts().find(id).isPresent()) {
      keptDrafts++;
      return;
    }
    List<DraftFile> files = new ArrayList<>();
    for (DraftFileJson file : BackupReader.given(json.files())) {
      files.add(
          new DraftFile(
              file.baseName(),
              file.baseBlobId(),
              Objects.requireNonNullElse(file.name(), ""),
              file.content(),
              file.deleted()));
    }
    tables
        .drafts()
        .put(
            new Draft(
                id,
                json.gistId(),
                json.baseDescription(),
                json.description(),
                json.isPublic() ? Visibility.PUBLIC : Visibility.SECRET,
                files,
                BackupJson.instant(json.keptAt())));
    drafts++;
  }
}
