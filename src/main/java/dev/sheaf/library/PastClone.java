package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.git.GitFile;
import dev.sheaf.git.ScratchClone;
import dev.sheaf.store.PastTable.Past;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes all revisions of a gist from one clone.
final class PastClone {
  // What is kept of contents nobody asked for by name, the newest first.
  private static final long MOST_BYTES = 200L << 20;
  private static final long BATCH_BYTES = 1L << 20;

  private final Remote remote;
  private final Tables tables;

  PastClone(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  /// Keeps all revisions and their contents, and returns the files of one; fails with `NotFound`
  /// where the gist has no such revision.
  Past fetch(String gistId, String version) throws GistException {
    Gist gist =
        tables.gists().find(gistId).orElseThrow(() -> new GistException(new Failure.NotFound()));
    try (ScratchClone clone =
        ScratchClone.withHistory(
            WholeGists.origin(remote, gist), tables.database().folder().resolve("scratch"))) {
      Batch batch = new Batch(clone);
      Map<String, Past> revisions = new LinkedHashMap<>();
      for (String one : clone.versions()) {
        List<GitFile> files = clone.files(one);
        batch.take(files, one.equals(version));
        revisions.put(one, new Past(files.stream().map(file -> file(gist, file)).toList(), true));
      }
      batch.flush();
      Past wanted = revisions.get(version);
      if (wanted == null) {
        throw new GistException(new Failure.NotFound());
      }
      tables.past().put(gistId, revisions);
      return wanted;
    }
  }

  private static GistFile file(Gist gist, GitFile file) {
    return new GistFile(
        file.name(),
        gist.file(file.name()).map(GistFile::language).orElse(null),
        null,
        file.size(),
        null,
        file.blobId(),
        null,
        false);
  }

  /// Contents on their way from the clone to the table.
  private final class Batch {
    private final ScratchClone clone;
    private final Map<String, byte[]> waiting = new HashMap<>();
    private long bytes;
    private long all;

    Batch(ScratchClone clone) {
      this.clone = clone;
    }

    void take(List<GitFile> files, boolean wanted) throws GistException {
      for (GitFile file : files) {
        if ((wanted || all + file.size() <= MOST_BYTES)
            && !waiting.containsKey(file.blobId())
            && !tables.past().hasContent(file.blobId())) {
          waiting.put(file.blobId(), clone.read(file));
          bytes += file.size();
          all += file.size();
          if (bytes >= BATCH_BYTES) {
            flush();
          }
        }
      }
    }

    void flush() throws GistException {
      tables.past().putContents(waiting);
      waiting.clear();
      bytes = 0;
    }
  }
}
