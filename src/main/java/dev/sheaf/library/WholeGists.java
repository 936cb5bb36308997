package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.git.GitFile;
import dev.sheaf.git.Origin;
import dev.sheaf.git.ScratchClone;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes from a clone what the API cuts: contents over 10 MB, and the files beyond the first 300.
final class WholeGists {
  private static final long BATCH_BYTES = 1L << 20;

  private final Remote remote;
  private final Tables tables;

  WholeGists(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
  }

  /// Brings all files of the gist and all their contents.
  void fetch(String gistId) throws GistException {
    Gist gist =
        tables.gists().find(gistId).orElseThrow(() -> new GistException(new Failure.NotFound()));
    Origin origin = origin(remote, gist);
    try (ScratchClone clone =
        ScratchClone.of(origin, tables.database().folder().resolve("scratch"))) {
      List<GitFile> entries = clone.files();
      keepContents(clone, entries);
      if (gist.filesTruncated()) {
        keepList(gistId, entries);
      }
    }
  }

  /// Where the gist's repository is, with the token only where that may go.
  static Origin origin(Remote remote, Gist gist) throws GistException {
    URI address = WebAddress.uriOf(gist.gitPullUrl());
    if (address == null) {
      throw new GistException(new Failure.Malformed("the gist has no Git address"));
    }
    if (!remote.gitHub().host().reaches(address)) {
      throw new GistException(
          new Failure.Untrusted(String.valueOf(address.getHost()), Failure.Distrust.PLAIN_HTTP));
    }
    return new Origin(
        address, remote.gitHub().tokenFor(address).orElse(null), remote.gitHub().network());
  }

  private void keepContents(ScratchClone clone, List<GitFile> entries) throws GistException {
    Map<String, byte[]> batch = new HashMap<>();
    long bytes = 0;
    for (GitFile entry : entries) {
      if (tables.blobs().has(entry.blobId())) {
        continue;
      }
      batch.put(entry.blobId(), clone.read(entry));
      bytes += entry.size();
      if (bytes >= BATCH_BYTES) {
        tables.contents().put(batch);
        batch.clear();
        bytes = 0;
      }
    }
    tables.contents().put(batch);
  }

  private void keepList(String gistId, List<GitFile> entries) throws GistException {
    List<Gist> kept = new ArrayList<>();
    tables
        .database()
        .transaction(
            () -> {
              Gist now = tables.gists().find(gistId).orElse(null);
              if (now != null) {
                Gist whole = now.withAllFiles(files(now, entries));
                tables.gists().put(List.of(whole));
                kept.add(whole);
              }
            });
    kept.forEach(gist -> remote.events().tell(new LibraryEvent.GistChanged(gist)));
  }

  private static List<GistFile> files(Gist gist, List<GitFile> entries) {
    Map<String, GistFile> known = new HashMap<>();
    gist.files().forEach(file -> known.put(file.name(), file));
    return entries.stream().map(entry -> file(known.get(entry.name()), entry)).toList();
  }

  private static GistFile file(@Nullable GistFile known, GitFile entry) {
    if (known != null && entry.blobId().equals(known.blobId())) {
      return known;
    }
    return new GistFile(
        entry.name(),
        known == null ? null : known.language(),
        known == null ? null : known.mediaType(),
        entry.size(),
        null,
        entry.blobId(),
        null,
        false);
  }
}
