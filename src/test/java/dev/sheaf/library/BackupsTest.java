package dev.sheaf.library;

import static dev.sheaf.library.BackedUp.NAMES;
import static dev.sheaf.library.BackedUp.NOON;
import static dev.sheaf.library.BackedUp.backups;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir private Path home;
  private BackedUp library;
  private Tables tables;

  @BeforeEach
  void fill() throws Exception {
    library = new BackedUp(home);
    tables = library.tables();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void everyFileIsInItUnderANameThatStaysInItsFolder() throws Exception {
    Backup backup = library.made();
    assertThat(backup.files()).isEqualTo(NAMES.size());
    assertThat(backup.missing()).isZero();
    try (ZipFile zip = new ZipFile(backup.file().toFile())) {
      List<String> entries =
          Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
      assertThat(entries)
          .hasSize(NAMES.size() + 2)
          .noneMatch(entry -> entry.contains("/..") || entry.contains("\\"))
          .noneMatch(entry -> entry.chars().anyMatch(c -> c < ' ' || c == '\u202E'))
          .filteredOn(entry -> entry.startsWith("gists/"))
          .allMatch(entry -> entry.split("/").length == 3);
      assertThat(entries.stream().map(entry -> entry.toLowerCase(Locale.ROOT)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aNewMachineGetsContentsAndDraftsBack() throws Exception {
    Path file = library.made().file();
    try (Database other = Database.open(home.resolve("other.db"))) {
      Tables fresh = new Tables(other, "example.com/7");
      Restored restored = backups(fresh, NOON).restore(file, progress -> {});
      assertThat(restored).isEqualTo(new Restored(NAMES.size(), 1, 0, 0));
      assertThat(fresh.drafts().find("abc")).isEqualTo(tables.drafts().find("abc"));
      for (String name : NAMES) {
        assertThat(fresh.blobs().find(BlobId.of("text of " + name))).isPresent();
      }
    }
  }

  @Test
  void whatTheHostNoLongerHasGoesToTheTrash() throws Exception {
    Path file = library.made().file();
    try (Database other = Database.open(home.resolve("other.db"))) {
      Tables fresh = new Tables(other, "example.com/7");
      fresh.shelves().putRefreshed(ShelfKeys.MINE, 1, NOON);
      Restored restored = backups(fresh, NOON).restore(file, progress -> {});
      assertThat(restored.trashed()).isEqualTo(1);
      TrashedGist gist = fresh.trash().find("abc").orElseThrow();
      assertThat(gist.files()).extracting(GistFile::name).containsExactlyElementsOf(NAMES);
      assertThat(gist.elsewhere()).isTrue();
      assertThat(backups(fresh, NOON).restore(file, progress -> {}).trashed()).isZero();
    }
  }

  @Test
  void theTrashIsCopiedToo() throws Exception {
    Gist gist = tables.gists().find("abc").orElseThrow();
    tables.gists().remove("abc");
    tables.trash().put(TrashedGist.of(gist, NOON, false));
    Path file = library.made().file();
    try (Database other = Database.open(home.resolve("other.db"))) {
      Tables fresh = new Tables(other, "example.com/7");
      Restored restored = backups(fresh, NOON).restore(file, progress -> {});
      assertThat(restored).isEqualTo(new Restored(NAMES.size(), 1, 0, 1));
      assertThat(fresh.trash().find("abc")).isEqualTo(tables.trash().find("abc"));
    }
  }

  @Test
  void whatIsHereIsNeverOverwritten() throws Exception {
    Path file = library.made().file();
    Draft newer =
        new Draft("abc", "abc", "a gist", "typed later", Visibility.SECRET, List.of(), NOON);
    tables.drafts().put(newer);
    Restored restored = backups(tables, NOON).restore(file, progress -> {});
    assertThat(restored).isEqualTo(new Restored(0, 0, 1, 0));
    assertThat(tables.drafts().find("abc")).contains(newer);
  }

  @Test
  void aContentThatIsNotHereIsCountedAsMissing() throws Exception {
    GistFile away = new GistFile("away", null, null, 9, null, "0".repeat(40), null, false);
    Gist gist = tables.gists().find("abc").orElseThrow();
    tables.gists().put(List.of(gist.withFiles(List.of(gist.files().getFirst(), away))));
    assertThat(library.made().missing()).isEqualTo(1);
  }

  @Test
  void onlyTheNewestStayAndNothingElseIsDeleted() throws Exception {
    for (int day = 0; day < 5; day++) {
      backups(tables, NOON.plusSeconds(86_400L * day)).make(library.folder(), progress -> {});
    }
    Path foreign = library.folder().resolve("sheaf-example.com-7-me-notes.zip");
    Files.writeString(foreign, "mine");
    Backups backups = backups(tables, NOON);
    backups.prune(library.folder(), 2);
    assertThat(backups.in(library.folder())).hasSize(2);
    assertThat(backups.latest(library.folder())).contains(NOON.plusSeconds(86_400L * 4));
    assertThat(foreign).exists();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    GistException failed =
        catchThrowableOfType(
            GistException.class, () -> backups(tables, NOON).make(file, progress -> {}));
    assertThat(failed.failure()).isInstanceOf(Failure.BadFile.class);
  }

  @Test
  void aStoppedBackupLeavesNoFile() throws Exception {
    GistException stopped =
        catchThrowableOfType(
            GistException.class,
            () ->
                backups(tables, NOON)
                    .make(library.folder(), progress -> Thread.currentThread().interrupt()));
    boolean interrupted = Thread.interrupted();
    assertThat(interrupted).isTrue();
    assertThat(stopped.failure()).isEqualTo(new Failure.Cancelled());
    try (var files = Files.list(library.folder())) {
      assertThat(files).isEmpty();
    }
  }
}
