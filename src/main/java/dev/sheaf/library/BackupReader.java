package dev.sheaf.library;

import com.google.gson.JsonParseException;
import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Flaw;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.BackupJson.ContentJson;
import dev.sheaf.library.BackupJson.GistJson;
import dev.sheaf.library.BackupJson.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Reads a backup that may have been damaged, or made to do damage: nothing is unpacked to the
/// disk, nothing is read beyond the size that was stated, and every content is checked.
final class BackupReader implements AutoCloseable {
  private static final int MOST_OF_MANIFEST = 512 << 20;
  // No gist holds a larger file.
  private static final int MOST_OF_CONTENT = 100 << 20;

  private final String name;
  private final ZipFile zip;
  private final Manifest manifest;

  BackupReader(Path file) throws GistException {
    name = String.valueOf(file.getFileName());
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      throw bad(Flaw.NO_ZIP, "", e);
    }
    try {
      manifest = manifest();
    } catch (GistException e) {
      close();
      throw e;
    }
  }

  Manifest contents() {
    return manifest;
  }

  private Manifest manifest() throws GistException {
    String json = new String(read(BackupWriter.MANIFEST, MOST_OF_MANIFEST), StandardCharsets.UTF_8);
    Manifest read;
    try {
      read = BackupJson.GSON.fromJson(json, Manifest.class);
    } catch (JsonParseException e) {
      throw bad(Flaw.UNREADABLE, BackupWriter.MANIFEST, e);
    }
    if (read == null || read.account() == null || read.format() < 1) {
      throw bad(Flaw.FOREIGN, BackupWriter.MANIFEST, null);
    }
    if (read.format() > BackupWriter.FORMAT) {
      throw bad(Flaw.NEWER, "", null);
    }
    return read;
  }

  /// Reads every content once; fails at the first that is not what it should be.
  void verify() throws GistException {
    for (ContentJson content : all()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new GistException(new Failure.Cancelled());
      }
      bytes(content);
    }
  }

  private List<ContentJson> all() {
    List<ContentJson> all = new ArrayList<>();
    for (GistJson gist : given(manifest.gists())) {
      given(gist.files()).stream().filter(file -> file.entry() != null).forEach(all::add);
    }
    given(manifest.bases()).stream().filter(base -> base.entry() != null).forEach(all::add);
    return all;
  }

  /// The content, which is known to be the right one.
  byte[] bytes(ContentJson content) throws GistException {
    String entry = content.entry();
    if (entry == null || content.size() < 0 || content.size() > MOST_OF_CONTENT) {
      throw bad(Flaw.NO_PLACE, "", null);
    }
    byte[] bytes = read(entry, (int) content.size());
    String id = content.blobId();
    if (bytes.length != content.size() || (id != null && !BlobId.of(bytes).equals(id))) {
      throw bad(Flaw.CHANGED, entry, null);
    }
    return bytes;
  }

  private byte[] read(String entry, int most) throws GistException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw bad(Flaw.MISSING, entry, null);
    }
    try (InputStream in = zip.getInputStream(found)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw bad(Flaw.TOO_LARGE, entry, null);
      }
      return bytes;
    } catch (IOException e) {
      throw bad(Flaw.UNREADABLE, entry, e);
    }
  }

  /// The list without the holes that a strange file may have.
  static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(one -> one != null).toList();
  }

  private GistException bad(Flaw flaw, String about, @Nullable Throwable cause) {
    return new GistException(new Failure.BadFile(name, flaw, about), cause);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
