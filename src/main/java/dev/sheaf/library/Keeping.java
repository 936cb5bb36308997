package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.store.GistTable.Opened;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what the host says into the local copy, and tells what changed by it.
final class Keeping {
  // Hosts list files so.
  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private final Tables tables;
  private final Events events;

  Keeping(Tables tables, Events events) {
    this.tables = tables;
    this.events = events;
  }

  /// Gists as they are now kept, those of them that were known and other before, and those that
  /// were not known.
  record Kept(List<Gist> all, List<Gist> changed, List<Gist> added) {}

  /// Keeps gists as a list shows them: without contents, and with less known than by opening them.
  /// Tells nobody, for it may be a part of a transaction.
  Kept listed(List<Gist> gists) throws GistException {
    Map<String, Gist> known = tables.gists().find(gists.stream().map(Gist::id).toList());
    List<Gist> all = new ArrayList<>();
    List<Gist> fresh = new ArrayList<>();
    for (Gist gist : gists) {
      Gist old = known.get(gist.id());
      Gist now = old == null ? withoutContents(gist) : merged(old, gist);
      all.add(now);
      if (!now.equals(old)) {
        fresh.add(now);
      }
    }
    tables.gists().put(fresh);
    Map<Boolean, List<Gist>> byKnown =
        fresh.stream().collect(Collectors.partitioningBy(gist -> known.containsKey(gist.id())));
    return new Kept(
        all, byKnown.getOrDefault(true, List.of()), byKnown.getOrDefault(false, List.of()));
  }

  /// Keeps a gist that came with its contents.
  ///
  /// @param etag null where the host gave none
  OpenGist opened(Gist gist, @Nullable String etag, Instant now) throws GistException {
    Optional<Gist> known = tables.gists().find(gist.id());
    Gist named = known.map(old -> withUnlisted(old, withBlobIds(gist))).orElse(withBlobIds(gist));
    Gist bare = withoutContents(named);
    tables
        .database()
        .transaction(
            () -> {
              for (GistFile file : named.files()) {
                if (file.content() != null && !file.truncated() && file.blobId() != null) {
                  tables
                      .blobs()
                      .put(file.blobId(), file.content().getBytes(StandardCharsets.UTF_8));
                }
              }
              tables.gists().put(List.of(bare));
              tables.gists().putOpened(gist.id(), new Opened(etag, now));
            });
    if (known.isEmpty() || !known.get().equals(bare)) {
      events.tell(new LibraryEvent.GistChanged(bare));
    }
    return filled(named, now, true);
  }

  /// The gist with all contents the local copy has.
  OpenGist filled(Gist gist, Instant asOf, boolean live) throws GistException {
    Map<String, byte[]> blobs = tables.blobs().ofGist(tables.account(), gist.id());
    List<OpenFile> files = new ArrayList<>();
    for (GistFile file : gist.files()) {
      files.add(Content.open(file, file.blobId() == null ? null : blobs.get(file.blobId())));
    }
    return OpenGist.of(gist, files, asOf, live);
  }

  private static Gist withoutContents(Gist gist) {
    return gist.withFiles(gist.files().stream().map(GistFile::withoutContent).toList());
  }

  private static Gist withBlobIds(Gist gist) {
    return gist.withFiles(
        gist.files().stream()
            .map(
                file ->
                    file.blobId() == null && file.content() != null && !file.truncated()
                        ? withBlobId(file, BlobId.of(file.content()))
                        : file)
            .toList());
  }

  private static GistFile withBlobId(GistFile file, @Nullable String blobId) {
    return new GistFile(
        file.name(),
        file.language(),
        file.mediaType(),
        file.size(),
        file.rawUrl(),
        blobId,
        file.content(),
        file.truncated());
  }

  // A list tells neither what a gist was forked from nor which files the host will cut.
  private static Gist merged(Gist old, Gist listed) {
    boolean same = old.updatedAt().equals(listed.updatedAt());
    List<GistFile> files = new ArrayList<>();
    for (GistFile file : listed.files()) {
      files.add(old.file(file.name()).map(known -> merged(known, file, same)).orElse(file));
    }
    Gist bare = withUnlisted(old, withoutContents(listed.withFiles(files)));
    return listed.base() == null && old.base() != null ? bare.withBase(old.base()) : bare;
  }

  /// Adds the files beyond those the API lists, which a clone told once; while the gist is the
  /// same, those are all.
  private static Gist withUnlisted(Gist old, Gist listed) {
    if (!listed.filesTruncated() || listed.files().isEmpty()) {
      return listed;
    }
    String last = listed.files().getLast().name();
    List<GistFile> files = new ArrayList<>(listed.files());
    old.files().stream()
        .filter(file -> BY_BYTES.compare(file.name(), last) > 0)
        .forEach(files::add);
    boolean same = !old.filesTruncated() && old.updatedAt().equals(listed.updatedAt());
    return same ? listed.withAllFiles(files) : listed.withFiles(files);
  }

  // An address that does not name the content stays when the content changes.
  private static GistFile merged(GistFile old, GistFile listed, boolean sameGist) {
    boolean same =
        listed.blobId() == null
            ? sameGist
                && listed.rawUrl() != null
                && listed.rawUrl().equals(old.rawUrl())
                && listed.size() == old.size()
            : listed.blobId().equals(old.blobId());
    return same
        ? new GistFile(
            listed.name(),
            listed.language(),
            listed.mediaType(),
            listed.size(),
            listed.rawUrl(),
            old.blobId(),
            null,
            old.truncated())
        : listed;
  }
}
