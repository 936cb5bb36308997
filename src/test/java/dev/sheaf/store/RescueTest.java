package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Visibility;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
  private static final int DRAFTS = 120;
  private static final int PAGE = 4096;
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final byte[] BASE = "what the edits began from".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path home;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void fill() throws Exception {
    file = home.resolve("library.db");
    try (Database database = Database.open(file)) {
      new BlobTable(database).put(BlobId.of(BASE), BASE);
      for (int i = 0; i < DRAFTS; i++) {
        new DraftTable(database, "example.com/7").put(draft(i));
      }
      new AccountTable(database)
          .put(new KnownAccount(new Account(Host.GITHUB, 7, "me", null, null), true, true, NOW));
    }
    sound = Files.readAllBytes(file);
  }

  private static Draft draft(int number) {
    return new Draft(
        "gist" + number,
        "gist" + number,
        "before",
        "after " + number,
        Visibility.SECRET,
        List.of(new DraftFile("a.txt", BlobId.of(BASE), "a.txt", "typed " + number, false)),
        NOW);
  }

  /// How many drafts came back whole from the file as it is now.
  private int rescued() throws Exception {
    Files.write(home.resolve("library.db-suspect"), new byte[0]);
    try (Database database = Database.open(file)) {
      assertThat(database.setAside()).isPresent();
      DraftTable drafts = new DraftTable(database, "example.com/7");
      int whole = 0;
      for (int i = 0; i < DRAFTS; i++) {
        if (drafts.find("gist" + i).filter(draft(i)::equals).isPresent()) {
          whole++;
        }
      }
      assertThat(database.setAside().orElseThrow().drafts()).isGreaterThanOrEqualTo(whole);
      return whole;
    }
  }

  private void zero(long at, int length) throws Exception {
    Files.write(file, sound);
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.seek(at);
      access.write(new byte[length]);
    }
  }

  @Test
  void aLostHeaderLosesNoDraft() throws Exception {
    zero(0, 100);
    assertThat(rescued()).isEqualTo(DRAFTS);
    try (Database database = Database.open(file)) {
      assertThat(new BlobTable(database).find(BlobId.of(BASE))).hasValue(BASE);
      assertThat(new AccountTable(database).all()).hasSize(1);
    }
  }

  @Test
  void wherePagesAreLostOnlyTheirDraftsAre() throws Exception {
    int pages = sound.length / PAGE;
    int damaged = 0;
    for (int page = 1; page < pages; page++) {
      zero((long) page * PAGE, PAGE);
      Files.write(home.resolve("library.db-suspect"), new byte[0]);
      boolean found;
      try (Database database = Database.open(file)) {
        found = database.setAside().isPresent();
      }
      if (found) {
        damaged++;
        zero((long) page * PAGE, PAGE);
        // The root of a table that is lost takes the table with it; a leaf only its own rows.
        assertThat(rescued())
            .as("page %d", page)
            .isGreaterThanOrEqualTo(isRoot(page) ? 0 : DRAFTS / 3);
      }
    }
    assertThat(damaged).isGreaterThan(10);
  }

  private boolean isRoot(int page) {
    // Of a tree of several pages the root is an inner page: 2 and 5 are the kinds of those.
    int kind = sound[page * PAGE];
    return kind == 2 || kind == 5;
  }

  @Test
  void aFileThatWasCutLosesNoDraftOfItsFirstPart() throws Exception {
    try (Database database = Database.open(file)) {
      byte[] large = new byte[20 * PAGE];
      new BlobTable(database).put(BlobId.of(large), large);
    }
    byte[] longer = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(longer, longer.length - 10 * PAGE));
    assertThat(rescued()).isEqualTo(DRAFTS);
  }

  @Test
  void nothingOfTheRescueIsLeftLying() throws Exception {
    zero(0, 100);
    assertThat(rescued()).isEqualTo(DRAFTS);
    try (var files = Files.list(home)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("rescue"));
    }
  }
}
