package dev.sheaf.library;

import static dev.sheaf.library.BackedUp.NOON;
import static dev.sheaf.library.BackedUp.backups;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.store.Database;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

class BadBackupsTest {
  @TempDir private Path home;
  private BackedUp library;

  @BeforeEach
  void fill() throws Exception {
    library = new BackedUp(home);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aCutBackupChangesNothing() throws Exception {
    Path file = library.made().file();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(file);
    }
  }

  @Test
  void aChangedContentChangesNothing() throws Exception {
    Path file = library.made().file();
    rewrite(file, Map.of("gists/__.._x abc/a.txt", "text of b.txt"));
    assertRefused(file);
  }

  @Test
  void aContentLargerThanStatedIsNotRead() throws Exception {
    Path file = library.made().file();
    rewrite(file, Map.of("gists/__.._x abc/a.txt", "x".repeat(50_000_000)));
    assertRefused(file);
  }

  @Test
  void brokenJsonChangesNothing() throws Exception {
    Path file = library.made().file();
    for (String json : List.of("", "{", "[]", "{}", "{\"format\":9,\"account\":\"a\"}", "null")) {
      rewrite(file, Map.of("backup.json", json));
      assertRefused(file);
    }
  }

  @Test
  void theBackupOfAnotherAccountIsRefused() throws Exception {
    Path file = library.made().file();
    GistException refused =
        catchThrowableOfType(
            GistException.class,
            () -> backups(library.tablesOf("example.com/8"), NOON).restore(file, progress -> {}));
    assertThat(refused.failure()).isInstanceOf(Failure.BadFile.class);
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
