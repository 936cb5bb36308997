package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.TrashedGist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Deleted gists with their files, until they are removed for good.
public final class Trash {
  private static final String RESTORING = "restore-";

  private final Remote remote;
  private final Tables tables;
  private final Reading reading;
  private final Outbox outbox;

  Trash(Remote remote, Tables tables, Reading reading, Outbox outbox) {
    this.remote = remote;
    this.tables = tables;
    this.reading = reading;
    this.outbox = outbox;
  }

  /// The one deleted last first.
  public List<TrashedGist> all() throws GistException {
    return tables.trash().all();
  }

  public int count() throws GistException {
    return tables.trash().count();
  }

  /// Loads what is not here of a gist's files, before it is deleted.
  ///
  /// @return the names of the files that cannot be had, and so would be lost
  public List<String> complete(String gistId) throws GistException {
    Optional<Gist> gist = tables.gists().find(gistId);
    List<String> missing = new ArrayList<>();
    for (GistFile file : gist.map(Gist::files).orElse(List.of())) {
      try {
        var _ = reading.bytes(file);
      } catch (GistException e) {
        if (!isAbout(e)) {
          throw e;
        }
        missing.add(file.name());
      }
    }
    return missing;
  }

  // Not where the thread is to stop, or the library on this machine is broken.
  private static boolean isAbout(GistException e) {
    return !(e.failure() instanceof Failure.Cancelled
        || e.failure() instanceof Failure.StoreDamaged);
  }

  /// What is here of its files.
  public Optional<OpenTrash> open(String gistId) throws GistException {
    Optional<TrashedGist> gist = tables.trash().find(gistId);
    if (gist.isEmpty()) {
      return Optional.empty();
    }
    List<OpenFile> files = new ArrayList<>();
    for (GistFile file : gist.get().files()) {
      byte[] bytes = file.blobId() == null ? null : tables.blobs().find(file.blobId()).orElse(null);
      files.add(Content.open(file, bytes));
    }
    return Optional.of(new OpenTrash(gist.get(), files));
  }

  /// Makes a new gist of the files that a gist can be made of; it leaves the Trash once the host
  /// has it.
  public Sending<OpenGist> restore(OpenTrash gist) throws GistException {
    LinkedHashMap<String, String> contents = new LinkedHashMap<>();
    for (OpenFile file : gist.files()) {
      String content = file.file().content();
      if (OpenTrash.canBeMade(file) && content != null) {
        contents.put(file.file().name(), content);
      }
    }
    TrashedGist trashed = gist.gist();
    return outbox.create(
        RESTORING + trashed.gistId(),
        new NewGist(trashed.description(), trashed.visibility(), contents));
  }

  /// The gist that a draft of this id brings back; empty where it is another draft.
  static Optional<String> restoredBy(String draftId) {
    return draftId.startsWith(RESTORING)
        ? Optional.of(draftId.substring(RESTORING.length()))
        : Optional.empty();
  }

  /// Removes it for good.
  public void remove(String gistId) throws GistException {
    tables.trash().remove(gistId);
    remote.events().tell(new LibraryEvent.TrashChanged());
  }

  /// Removes all for good.
  public void empty() throws GistException {
    tables
        .database()
        .transaction(
            () -> {
              for (TrashedGist gist : all()) {
                tables.trash().remove(gist.gistId());
              }
            });
    remote.events().tell(new LibraryEvent.TrashChanged());
  }
}
