package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.ContentTable.Missing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts contents that come one by one into the library, some at a time so that what a person types
/// never waits long for its turn, and tells how far it is.
final class Intake {
  private static final long BATCH_BYTES = 1L << 20;
  private static final int BATCH_FILES = 256;

  private final Remote remote;
  private final Tables tables;
  private final int allFiles;
  private final long allBytes;
  private final Set<Missing> told = new HashSet<>();
  private final Map<String, byte[]> batch = new LinkedHashMap<>();
  private long batchBytes;
  private int files;
  private long bytes;
  private int fetchedFiles;
  private long fetchedBytes;

  Intake(Remote remote, Tables tables, List<Missing> all) {
    this.remote = remote;
    this.tables = tables;
    this.allFiles = all.size();
    this.allBytes = all.stream().mapToLong(Missing::size).sum();
  }

  /// Takes the content that all of `files` have; its id was checked.
  void take(String blobId, byte[] content, List<Missing> files) throws GistException {
    batch.put(blobId, content);
    batchBytes += content.length;
    fetchedBytes += content.length;
    for (Missing file : files) {
      if (file.blobId() == null) {
        flush();
        tables.contents().name(file.gistId(), file.name(), blobId);
      }
    }
    came(files);
    if (batchBytes >= BATCH_BYTES || batch.size() >= BATCH_FILES) {
      flush();
    }
  }

  /// Counts files whose content was kept otherwise.
  void came(List<Missing> came) {
    int before = files;
    count(came);
    fetchedFiles += files - before;
  }

  /// Counts files without content.
  void count(List<Missing> done) {
    for (Missing file : done) {
      if (told.add(file)) {
        files++;
        bytes += file.size();
      }
    }
  }

  void flush() throws GistException {
    if (!batch.isEmpty()) {
      tables.contents().put(batch);
      batch.clear();
      batchBytes = 0;
    }
    remote.events().tell(new LibraryEvent.ContentProgress(files, allFiles, bytes, allBytes));
  }

  Fetched result(int failed) {
    return new Fetched(fetchedFiles, fetchedBytes, failed);
  }
}
