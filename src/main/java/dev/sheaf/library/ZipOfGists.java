package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip with one folder for each gist and a list of them; it stands at its place once it is
/// finished, and leaves nothing behind where it never is.
public final class ZipOfGists implements AutoCloseable {
  private static final String LIST = "gists.md";

  private final Takeouts takeouts;
  private final Path file;
  private final Path part;
  private final ZipOutputStream zip;
  private final EntryNames folders = new EntryNames();
  private final StringBuilder list = new StringBuilder("# Gists\n");

  ZipOfGists(Takeouts takeouts, Path file) throws GistException {
    this.takeouts = takeouts;
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    try {
      OutputStream out = Files.newOutputStream(part);
      this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritable(e);
    }
    var _ = folders.name(LIST);
  }

  /// Adds all files of a gist, or, where one of them cannot be had, none.
  public void add(String gistId) throws GistException {
    Gist gist = takeouts.whole(gistId);
    EntryNames names = new EntryNames();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (GistFile each : gist.files()) {
      files.put(names.name(each.name()), takeouts.bytes(gistId, each));
    }
    String folder = folders.name(gist.title()) + "/";
    try {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        write(folder + entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
    note(gist, folder);
  }

  private void note(Gist gist, String folder) {
    list.append("\n- `").append(folder).append("`: ").append(gist.description().strip());
    if (gist.page() != null) {
      list.append(" <").append(gist.page()).append('>');
    }
  }

  /// Puts the zip at its place, over what was there.
  public Path finish() throws GistException {
    try {
      write(LIST, list.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      zip.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private GistException unwritable(IOException e) {
    return new GistException(
        new Failure.BadFile(
            file.toString(), Failure.Flaw.UNWRITABLE, String.valueOf(e.getMessage())),
        e);
  }

  /// Drops what was written, unless it is finished.
  @Override
  public void close() throws GistException {
    try {
      zip.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
