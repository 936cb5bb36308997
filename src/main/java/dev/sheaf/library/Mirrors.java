package dev.sheaf.library;

import com.google.gson.JsonParseException;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Flaw;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.git.GitFile;
import dev.sheaf.git.Mirror;
import dev.sheaf.library.BackupJson.ContentJson;
import dev.sheaf.library.BackupJson.GistJson;
import dev.sheaf.library.BackupJson.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Copies of one's own gists as Git repositories, with all revisions, in one folder; `gists.json`
/// beside them says what Git does not know of a gist.
final class Mirrors {
  static final String INDEX = "gists.json";
  private static final String ENDING = ".git";

  private final Remote remote;
  private final Tables tables;
  private final Path folder;

  Mirrors(Remote remote, Tables tables, Path folder) {
    this.remote = remote;
    this.tables = tables;
    this.folder = folder;
  }

  /// Fetches what changed since the last time; the mirror of a gist that is gone stays.
  Mirrored update(@Nullable String login, Consumer<? super BackupProgress> onProgress)
      throws GistException {
    Map<String, GistJson> known =
        Files.exists(folder.resolve(INDEX)) ? read() : new LinkedHashMap<>();
    List<Gist> gists =
        List.copyOf(tables.gists().find(tables.shelves().on(ShelfKeys.MINE)).values());
    int done = 0;
    int updated = 0;
    int failed = 0;
    try {
      for (Gist gist : gists) {
        onProgress.accept(new BackupProgress(done++, gists.size()));
        if (isHere(gist, known.get(gist.id()))) {
          continue;
        }
        if (update(gist)) {
          updated++;
          known.put(gist.id(), BackupJson.gist(gist, true, false, contents(gist), List.of()));
        } else {
          failed++;
        }
      }
    } finally {
      // Stopped in the middle, too: what came need not come again.
      write(login, known);
    }
    onProgress.accept(new BackupProgress(gists.size(), gists.size()));
    return new Mirrored(folder, known.size(), updated, failed);
  }

  private boolean isHere(Gist gist, @Nullable GistJson before) throws GistException {
    return before != null
        && gist.updatedAt().toString().equals(before.updatedAt())
        && Files.isDirectory(mirror(gist.id()));
  }

  private boolean update(Gist gist) throws GistException {
    try (Mirror mirror = Mirror.open(mirror(gist.id()), true)) {
      mirror.update(WholeGists.origin(remote, gist));
      return true;
    } catch (GistException e) {
      return switch (e.failure()) {
        case Failure.NotFound notFound -> false;
        case Failure.Forbidden forbidden -> false;
        case Failure.Malformed malformed -> false;
        case Failure other -> throw e;
      };
    }
  }

  private static List<ContentJson> contents(Gist gist) {
    return gist.files().stream()
        .map(
            file -> new ContentJson(file.name(), file.language(), file.size(), file.blobId(), null))
        .toList();
  }

  // An id comes from a host, or from a file anyone may have written.
  private Path mirror(String id) throws GistException {
    if (!id.matches("[0-9A-Za-z]{1,64}")) {
      throw bad(Flaw.ODD_ID, id);
    }
    return folder.resolve(id + ENDING);
  }

  /// Brings back contents that are not here, and puts gists the host no longer has to the Trash.
  Restored restore(Consumer<? super BackupProgress> onProgress) throws GistException {
    Map<String, GistJson> known = read();
    // Nothing changes before all of it is known to be readable.
    for (String id : known.keySet()) {
      try (Mirror mirror = Mirror.open(mirror(id), false)) {
        var _ = mirror.files();
      }
    }
    boolean listed = tables.shelves().refreshedAt(ShelfKeys.MINE).isPresent();
    int contents = 0;
    int trashed = 0;
    int done = 0;
    for (GistJson gist : known.values()) {
      String id = Objects.requireNonNull(gist.id());
      onProgress.accept(new BackupProgress(done++, known.size()));
      try (Mirror mirror = Mirror.open(mirror(id), false)) {
        List<GitFile> files = mirror.files();
        for (GitFile file : files) {
          if (!tables.blobs().has(file.blobId())) {
            tables.blobs().put(file.blobId(), mirror.read(file));
            contents++;
          }
        }
        if (listed && tables.gists().find(id).isEmpty() && tables.trash().find(id).isEmpty()) {
          tables.trash().put(trashed(gist, files));
          trashed++;
        }
      }
    }
    onProgress.accept(new BackupProgress(known.size(), known.size()));
    return new Restored(contents, 0, 0, trashed);
  }

  private TrashedGist trashed(GistJson gist, List<GitFile> files) {
    Map<String, ContentJson> known = new LinkedHashMap<>();
    for (ContentJson file : BackupReader.given(gist.files())) {
      known.put(Objects.requireNonNullElse(file.name(), ""), file);
    }
    List<GistFile> all = new ArrayList<>();
    for (GitFile file : files) {
      ContentJson told = known.get(file.name());
      all.add(
          new GistFile(
              file.name(),
              told == null ? null : told.language(),
              null,
              file.size(),
              null,
              file.blobId(),
              null,
              false));
    }
    return new TrashedGist(
        Objects.requireNonNull(gist.id()),
        Objects.requireNonNullElse(gist.description(), ""),
        gist.isPublic() ? Visibility.PUBLIC : Visibility.SECRET,
        all,
        BackupJson.instant(gist.createdAt()),
        BackupJson.instant(gist.updatedAt()),
        0,
        remote.now(),
        true);
  }

  private Map<String, GistJson> read() throws GistException {
    try {
      Manifest index =
          BackupJson.GSON.fromJson(Files.readString(folder.resolve(INDEX)), Manifest.class);
      if (index == null || index.format() != BackupWriter.FORMAT) {
        throw bad(Flaw.FOREIGN, INDEX);
      }
      if (!tables.account().equals(index.account())) {
        throw bad(Flaw.OTHER_ACCOUNT, Objects.requireNonNullElse(index.login(), ""));
      }
      Map<String, GistJson> gists = new LinkedHashMap<>();
      for (GistJson gist : BackupReader.given(index.gists())) {
        if (gist.id() != null) {
          gists.put(gist.id(), gist);
        }
      }
      return gists;
    } catch (IOException | JsonParseException e) {
      throw new GistException(new Failure.BadFile(folder.toString(), Flaw.UNREADABLE, INDEX), e);
    }
  }

  private void write(@Nullable String login, Map<String, GistJson> gists) throws GistException {
    Manifest index =
        new Manifest(
            BackupWriter.FORMAT,
            tables.account(),
            login,
            remote.now().toString(),
            List.copyOf(gists.values()),
            List.of(),
            List.of());
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(INDEX + ".part");
      Files.writeString(part, BackupJson.GSON.toJson(index));
      Files.move(part, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new GistException(
          new Failure.BadFile(folder.toString(), Flaw.UNWRITABLE, String.valueOf(e.getMessage())),
          e);
    }
  }

  private GistException bad(Flaw flaw, String about) {
    return new GistException(new Failure.BadFile(folder.toString(), flaw, about));
  }
}
