package dev.sheaf.library;

import dev.sheaf.gist.DiskName;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.library.BackupJson.ContentJson;
import dev.sheaf.library.BackupJson.DraftJson;
import dev.sheaf.library.BackupJson.GistJson;
import dev.sheaf.library.BackupJson.Manifest;
import dev.sheaf.store.PanelTable.Panel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes one backup: a folder of readable files for each gist, and `backup.json`, which says what
/// they are.
final class BackupWriter {
  static final String MANIFEST = "backup.json";
  static final int FORMAT = 1;

  private final Tables tables;
  private final ZipOutputStream zip;
  private final EntryNames folders = new EntryNames();
  private int files;
  private int missing;

  BackupWriter(Tables tables, OutputStream out) {
    this.tables = tables;
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /// Writes all of it, and ends the zip.
  ///
  /// @param login null for a host that is read without an account
  Backup write(
      @Nullable String login, Instant now, Path file, Consumer<? super BackupProgress> onProgress)
      throws GistException, IOException {
    Map<String, Gist> gists = new LinkedHashMap<>();
    List<Gist> mine = tables.gists().onShelf(ShelfKeys.MINE);
    List<Gist> starred = tables.gists().onShelf(ShelfKeys.STARRED);
    mine.forEach(gist -> gists.put(gist.id(), gist));
    starred.forEach(gist -> gists.putIfAbsent(gist.id(), gist));
    Set<String> stars = ids(starred);
    Set<String> own = ids(mine);
    List<GistJson> written = new ArrayList<>();
    for (Gist gist : gists.values()) {
      stopIfInterrupted();
      onProgress.accept(new BackupProgress(written.size(), gists.size()));
      written.add(write(gist, own.contains(gist.id()), stars.contains(gist.id())));
    }
    for (TrashedGist gist : tables.trash().all()) {
      stopIfInterrupted();
      String folder = folder("trash/", gist.title(), gist.gistId());
      written.add(BackupJson.trashed(gist, contents(folder, gist.files())));
    }
    List<Draft> drafts = tables.drafts().all();
    Manifest manifest =
        new Manifest(
            FORMAT,
            tables.account(),
            login,
            now.toString(),
            written,
            drafts.stream().map(DraftJson::of).toList(),
            bases(drafts));
    entry(MANIFEST, BackupJson.GSON.toJson(manifest).getBytes(StandardCharsets.UTF_8));
    zip.finish();
    onProgress.accept(new BackupProgress(gists.size(), gists.size()));
    return new Backup(file, gists.size(), files, missing, drafts.size(), 0);
  }

  private static Set<String> ids(List<Gist> gists) {
    Set<String> ids = new TreeSet<>();
    gists.forEach(gist -> ids.add(gist.id()));
    return ids;
  }

  private GistJson write(Gist gist, boolean mine, boolean starred)
      throws GistException, IOException {
    return BackupJson.gist(
        gist,
        mine,
        starred,
        contents(folder("gists/", gist.title(), gist.id()), gist.files()),
        tables.panels().comments(gist.id()).map(Panel::items).orElse(List.of()));
  }

  private String folder(String parent, String title, String id) {
    return parent + folders.name(title + " " + id) + "/";
  }

  private List<ContentJson> contents(String folder, List<GistFile> ofGist)
      throws GistException, IOException {
    EntryNames names = new EntryNames();
    List<ContentJson> all = new ArrayList<>();
    for (GistFile file : ofGist) {
      String id = file.blobId();
      Optional<byte[]> bytes = id == null ? Optional.empty() : tables.blobs().find(id);
      String entry = null;
      if (bytes.isPresent()) {
        entry = folder + names.name(file.name());
        entry(entry, bytes.get());
        files++;
      } else {
        missing++;
      }
      long size = bytes.map(found -> (long) found.length).orElse(file.size());
      all.add(new ContentJson(file.name(), file.language(), size, id, entry));
    }
    return all;
  }

  /// The contents edits began from: without them nothing could be merged.
  private List<ContentJson> bases(List<Draft> drafts) throws GistException, IOException {
    Set<String> wanted = new TreeSet<>();
    for (Draft draft : drafts) {
      for (DraftFile file : draft.files()) {
        if (file.baseBlobId() != null) {
          wanted.add(file.baseBlobId());
        }
      }
    }
    List<ContentJson> bases = new ArrayList<>();
    for (String id : wanted) {
      Optional<byte[]> bytes = tables.blobs().find(id);
      if (bytes.isPresent()) {
        String entry = "drafts/" + DiskName.of(id);
        entry(entry, bytes.get());
        bases.add(new ContentJson(null, null, bytes.get().length, id, entry));
      }
    }
    return bases;
  }

  private void entry(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void stopIfInterrupted() throws GistException {
    if (Thread.currentThread().isInterrupted()) {
      throw new GistException(new Failure.Cancelled());
    }
  }
}
