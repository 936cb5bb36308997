package dev.sheaf.library;

import dev.sheaf.gist.DiskName;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Copies of the library, each in one zip: made, counted, and brought back.
public final class Backups {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Remote remote;
  private final Tables tables;
  private final @Nullable String login;

  /// @param login null for a host that is read without an account
  Backups(Remote remote, Tables tables, @Nullable String login) {
    this.remote = remote;
    this.tables = tables;
    this.login = login;
  }

  /// Whether there is anything of one's own to copy: a host read without an account has nothing.
  public boolean isOfAccount() {
    return login != null;
  }

  /// Writes what is on this machine into a new zip in `folder`, which appears there when it is
  /// whole and was read again.
  public Backup make(Path folder, Consumer<? super BackupProgress> onProgress)
      throws GistException {
    Instant now = remote.now();
    Path file = folder.resolve(prefix() + STAMP.format(now) + ".zip");
    Path part = folder.resolve(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      Backup written;
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          written = new BackupWriter(tables, out).write(login, now, file, onProgress);
        }
        try (BackupReader check = new BackupReader(part)) {
          check.verify();
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return new Backup(
          file,
          written.gists(),
          written.files(),
          written.missing(),
          written.drafts(),
          Files.size(file));
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /// The backups of this account in `folder`, the newest first; none where there is no such folder.
  public List<Path> in(Path folder) throws GistException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isMine)) {
      files.forEach(found::add);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    found.sort(Comparator.comparing(Path::getFileName).reversed());
    return found;
  }

  /// When the newest backup in `folder` was made; empty where there is none.
  public Optional<Instant> latest(Path folder) throws GistException {
    List<Path> all = in(folder);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(madeAt(all.getFirst()));
  }

  /// When one of the backups that `in` found was made.
  public Instant madeAt(Path backup) {
    String stamp = name(backup).substring(prefix().length()).replace(".zip", "");
    return STAMP.parse(stamp, Instant::from);
  }

  /// Deletes all but the newest `keep` backups of this account in `folder`.
  public void prune(Path folder, int keep) throws GistException {
    try {
      for (Path old : in(folder).stream().skip(Math.max(1, keep)).toList()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /// Brings back what the backup has and this machine has not; overwrites nothing. A backup that is
  /// damaged, or is another account's, changes nothing.
  public Restored restore(Path file, Consumer<? super BackupProgress> onProgress)
      throws GistException {
    try (BackupReader reader = new BackupReader(file)) {
      if (!tables.account().equals(reader.contents().account())) {
        throw new GistException(
            new Failure.BadFile(
                name(file),
                Failure.Flaw.OTHER_ACCOUNT,
                Objects.requireNonNullElse(reader.contents().login(), "")));
      }
      reader.verify();
      Restored restored = new Restoring(tables, reader, remote.now()).run(onProgress);
      remote.events().tell(new LibraryEvent.TrashChanged());
      return restored;
    }
  }

  /// The folder in `folder` where this account's mirrors are, or would be.
  public Path mirrors(Path folder) {
    return folder.resolve(prefix() + "mirrors");
  }

  /// When the mirrors in `folder` were last brought up to date; empty where there are none.
  public Optional<Instant> mirroredAt(Path folder) throws GistException {
    Path index = mirrors(folder).resolve(Mirrors.INDEX);
    try {
      return Files.exists(index)
          ? Optional.of(Files.getLastModifiedTime(index).toInstant())
          : Optional.empty();
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /// Brings mirrors of the Git repositories of one's own gists in `folder` up to date.
  public Mirrored mirror(Path folder, Consumer<? super BackupProgress> onProgress)
      throws GistException {
    return new Mirrors(remote, tables, mirrors(folder)).update(login, onProgress);
  }

  /// The same as `restore`, from the folder of mirrors.
  public Restored restoreMirrors(Path mirrors, Consumer<? super BackupProgress> onProgress)
      throws GistException {
    Restored restored = new Mirrors(remote, tables, mirrors).restore(onProgress);
    remote.events().tell(new LibraryEvent.TrashChanged());
    return restored;
  }

  private boolean isMine(Path file) {
    String name = name(file);
    return name.startsWith(prefix())
        && name.substring(prefix().length()).matches("\\d{8}-\\d{6}\\.zip");
  }

  private String prefix() {
    String account = login == null ? tables.account() : tables.account() + " " + login;
    return "sheaf-" + DiskName.of(account.replace('/', '-').replace(' ', '-')) + "-";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static GistException unusable(Path folder, IOException e) {
    return new GistException(
        new Failure.BadFile(
            folder.toString(), Failure.Flaw.UNWRITABLE, String.valueOf(e.getMessage())),
        e);
  }
}
