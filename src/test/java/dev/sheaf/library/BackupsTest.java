package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Visibility;
import dev.sheaf.store.Database;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final List<String> NAMES =
      List.of("../../x", "a.txt", "A.TXT", "con", "b\u202Etxt.exe", "bell\u0007.md", "C:\\d");

  @TempDir private Path home;
  private Database database;
  private Tables tables;

  @BeforeEach
  void fill() throws Exception {
    database = Database.open(home.resolve("library.db"));
    tables = new Tables(database, "example.com/7");
    keep("abc", NAMES);
    tables
        .drafts()
        .put(
            new Draft(
                "abc",
                "abc",
                "a gist",
                "a better gist",
                Visibility.SECRET,
                List.of(
                    new DraftFile("a.txt", BlobId.of("text of a.txt"), "a.txt", "typed", false)),
                NOON));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void keep(String id, List<String> names) throws GistException {
    List<GistFile> files = new ArrayList<>();
    for (String name : names) {
      byte[] bytes = ("text of " + name).getBytes(StandardCharsets.UTF_8);
      String blob = BlobId.of(bytes);
      tables.blobs().put(blob, bytes);
      files.add(new GistFile(name, null, null, bytes.length, null, blob, null, false));
    }
    tables
        .gists()
        .put(
            List.of(
                new Gist(
                    id,
                    "a gist",
                    Visibility.SECRET,
                    null,
                    files,
                    false,
                    NOON,
                    NOON,
                    0,
                    true,
                    null,
                    null,
                    null)));
    tables.shelves().add(ShelfKeys.MINE, id);
  }

  private Backups backups(Tables of, Instant now) {
    return new Backups(of, "me", Clock.fixed(now, ZoneOffset.UTC));
  }

  private Path folder() {
    return home.resolve("backups");
  }

  private Backup made() throws GistException {
    return backups(tables, NOON).make(folder(), progress -> {});
  }

  @Test
  void everyFileIsInItUnderANameThatStaysInItsFolder() throws Exception {
    Backup backup = made();
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
      assertThat(entries.stream().map(entry -> entry.toLowerCase(java.util.Locale.ROOT)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aNewMachineGetsContentsAndDraftsBack() throws Exception {
    Path file = made().file();
    try (Database other = Database.open(home.resolve("other.db"))) {
      Tables fresh = new Tables(other, "example.com/7");
      Restored restored = backups(fresh, NOON).restore(file, progress -> {});
      assertThat(restored).isEqualTo(new Restored(NAMES.size(), 1, 0));
      assertThat(fresh.drafts().find("abc")).isEqualTo(tables.drafts().find("abc"));
      for (String name : NAMES) {
        assertThat(fresh.blobs().find(BlobId.of("text of " + name))).isPresent();
      }
    }
  }

  @Test
  void whatIsHereIsNeverOverwritten() throws Exception {
    Path file = made().file();
    Draft newer =
        new Draft("abc", "abc", "a gist", "typed later", Visibility.SECRET, List.of(), NOON);
    tables.drafts().put(newer);
    Restored restored = backups(tables, NOON).restore(file, progress -> {});
    assertThat(restored).isEqualTo(new Restored(0, 0, 1));
    assertThat(tables.drafts().find("abc")).contains(newer);
  }

  @Test
  void aContentThatIsNotHereIsCountedAsMissing() throws Exception {
    GistFile away = new GistFile("away", null, null, 9, null, "0".repeat(40), null, false);
    Gist gist = tables.gists().find("abc").orElseThrow();
    tables.gists().put(List.of(gist.withFiles(List.of(gist.files().getFirst(), away))));
    assertThat(made().missing()).isEqualTo(1);
  }

  @Test
  void aCutBackupChangesNothing() throws Exception {
    Path file = made().file();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(file);
    }
  }

  @Test
  void aChangedContentChangesNothing() throws Exception {
    Path file = made().file();
    rewrite(file, Map.of("gists/__.._x abc/a.txt", "text of b.txt"));
    assertRefused(file);
  }

  @Test
  void aContentLargerThanStatedIsNotRead() throws Exception {
    Path file = made().file();
    rewrite(file, Map.of("gists/__.._x abc/a.txt", "x".repeat(50_000_000)));
    assertRefused(file);
  }

  @Test
  void brokenJsonChangesNothing() throws Exception {
    Path file = made().file();
    for (String json : List.of("", "{", "[]", "{}", "{\"format\":9,\"account\":\"a\"}", "null")) {
      rewrite(file, Map.of("backup.json", json));
      assertRefused(file);
    }
  }

  @Test
  void theBackupOfAnotherAccountIsRefused() throws Exception {
    Path file = made().file();
    GistException refused =
        catchThrowableOfType(
            GistException.class,
            () ->
                backups(new Tables(database, "example.com/8"), NOON).restore(file, progress -> {}));
    assertThat(refused.failure()).isInstanceOf(Failure.BadFile.class);
  }

  @Test
  void onlyTheNewestStayAndNothingElseIsDeleted() throws Exception {
    for (int day = 0; day < 5; day++) {
      backups(tables, NOON.plusSeconds(86_400L * day)).make(folder(), progress -> {});
    }
    Path foreign = folder().resolve("sheaf-example.com-7-me-notes.zip");
    Files.writeString(foreign, "mine");
    Backups backups = backups(tables, NOON);
    backups.prune(folder(), 2);
    assertThat(backups.in(folder())).hasSize(2);
    assertThat(backups.latest(folder())).contains(NOON.plusSeconds(86_400L * 4));
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
                    .make(folder(), progress -> Thread.currentThread().interrupt()));
    boolean interrupted = Thread.interrupted();
    assertThat(interrupted).isTrue();
    assertThat(stopped.failure()).isEqualTo(new Failure.Cancelled());
    try (var files = Files.list(folder())) {
      assertThat(files).isEmpty();
    }
  }

  private void assertRefused(Path file) throws Exception {
    try (Database other = Database.open(home.resolve("untouched.db"))) {
      Tables fresh = new Tables(other, "example.com/7");
      GistException refused =
          catchThrowableOfType(
              GistException.class, () -> backups(fresh, NOON).restore(file, progress -> {}));
      assertThat(refused).isNotNull();
      assertThat(refused.failure()).isInstanceOf(Failure.BadFile.class);
      assertThat(fresh.drafts().all()).isEmpty();
      assertThat(fresh.blobs().find(BlobId.of("text of con"))).isEmpty();
    }
  }

  private static void rewrite(Path file, Map<String, String> changed) throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    assertThat(entries).containsKeys(changed.keySet().toArray(String[]::new));
    changed.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry made = new ZipEntry(entry.getKey());
        made.setLastModifiedTime(FileTime.from(NOON));
        zip.putNextEntry(made);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }
}
