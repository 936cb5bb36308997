package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.BackupJson.ContentJson;
import dev.sheaf.library.BackupJson.DraftFileJson;
import dev.sheaf.library.BackupJson.DraftJson;
import dev.sheaf.library.BackupJson.GistJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Takes from a verified backup what this machine has not.
final class Restoring {
  private final Tables tables;
  private final BackupReader backup;
  private int contents;
  private int drafts;
  private int keptDrafts;

  Restoring(Tables tables, BackupReader backup) {
    this.tables = tables;
    this.backup = backup;
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
    }
    onProgress.accept(new BackupProgress(gists.size(), gists.size()));
    return new Restored(contents, drafts, keptDrafts);
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
