package dev.sheaf.library;

import dev.sheaf.gist.DiskName;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.git.WorkingCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Gists taken out of the library, into folders and archives of one's own.
public final class Takeouts {
  private static final int SHORT_ID = 8;

  private final Remote remote;
  private final Tables tables;
  private final Reading reading;

  Takeouts(Remote remote, Tables tables, Reading reading) {
    this.remote = remote;
    this.tables = tables;
    this.reading = reading;
  }

  /// Clones a gist with all its revisions into a new folder in `parent`, and returns that folder.
  /// The token is used on the way and written nowhere.
  public Path cloneInto(Path parent, String gistId) throws GistException {
    Gist gist = gist(gistId);
    Path folder = free(parent, folderName(gist));
    WorkingCopy.make(WholeGists.origin(remote, gist), folder);
    return folder;
  }

  /// Begins a zip that is at `file` once it is finished.
  public ZipOfGists zip(Path file) throws GistException {
    return new ZipOfGists(this, file);
  }

  /// Completes the local copy for who reads it in bulk.
  public Gathering gathering() {
    return new Gathering(remote, tables, reading, this);
  }

  /// The gist with all its files, also those the API does not list.
  Gist whole(String gistId) throws GistException {
    Gist gist = gist(gistId);
    if (gist.filesTruncated()) {
      fetchWhole(gistId);
      return gist(gistId);
    }
    return gist;
  }

  private Gist gist(String gistId) throws GistException {
    Optional<Gist> known = tables.gists().find(gistId);
    return known.isPresent() ? known.get() : reading.open(gistId).gist();
  }

  /// The bytes of one of its files, however large.
  byte[] bytes(String gistId, GistFile file) throws GistException {
    try {
      return reading.bytes(file);
    } catch (GistException e) {
      String blob = file.blobId();
      if (blob == null || !(e.failure() instanceof Failure.TooLarge)) {
        throw e;
      }
      fetchWhole(gistId);
      return tables.blobs().find(blob).orElseThrow(() -> e);
    }
  }

  private void fetchWhole(String gistId) throws GistException {
    new WholeGists(remote, tables).fetch(gistId);
  }

  // Ids tell gists apart whose first files have the same name.
  private static String folderName(Gist gist) {
    String title = gist.title();
    int dot = title.lastIndexOf('.');
    String stem = dot > 0 ? title.substring(0, dot) : title;
    String id = gist.id().length() <= SHORT_ID ? gist.id() : gist.id().substring(0, SHORT_ID);
    return DiskName.of(stem.equals(gist.id()) ? id : stem + "-" + id);
  }

  private static Path free(Path parent, String name) {
    Path folder = parent.resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      folder = parent.resolve(name + " (" + number + ")");
    }
    return folder;
  }
}
