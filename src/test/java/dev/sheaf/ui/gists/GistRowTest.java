package dev.sheaf.ui.gists;

import static dev.sheaf.ui.gists.SampleGists.NOW;
import static dev.sheaf.ui.gists.SampleGists.file;
import static dev.sheaf.ui.gists.SampleGists.gist;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class GistRowTest {
  @Test
  void aRowReadsAsPeopleSayIt() {
    GistRow row =
        GistRow.of(
            gist(
                "a",
                List.of(file("Retry.java", "Java"), file("b.md", null), file("c.md", null)),
                "Retry with jitter #java #http",
                NOW.minusSeconds(180),
                0),
            true,
            false);
    assertThat(row.spoken(NOW, ZoneOffset.UTC))
        .isEqualTo("Retry.java, Retry with jitter, updated 3 minutes ago, 3 files");
    assertThat(row.withStarred(true).spoken(NOW, ZoneOffset.UTC)).endsWith(", 3 files, starred");
    assertThat(row.tags()).isEqualTo("#java #http");
    assertThat(row.color()).isEqualTo("#b07219");
  }

  @Test
  void aGistWithoutAnythingStillHasAName() {
    GistRow row = GistRow.of(gist("a1b2", List.of(), "", NOW, 0), true, false);
    assertThat(row.name()).isEqualTo("a1b2");
    assertThat(row.spoken(NOW, ZoneOffset.UTC))
        .isEqualTo("a1b2, (no description), updated just now, no files");
  }

  @Test
  void aHostileNameStaysOneReadableLine() {
    GistRow row = GistRow.of(gist("a", "in\u202Evoice\n.exe", "one\ntwo\u0007"), true, false);
    assertThat(row.name()).isEqualTo("invoice .exe");
    assertThat(row.description()).isEqualTo("one two");
  }

  @Test
  void aVeryLongDescriptionIsCut() {
    GistRow row = GistRow.of(gist("a", "a.txt", "word ".repeat(50_000)), true, false);
    assertThat(row.description()).hasSizeLessThan(500).endsWith("…");
  }

  @Test
  void othersGistsNameTheirOwner() {
    assertThat(GistRow.of(gist("a", "a.txt", ""), false, false).owner()).isEqualTo("hello");
    assertThat(GistRow.of(gist("a", "a.txt", ""), true, false).owner()).isEmpty();
  }

  @Test
  void theFilterWantsEveryWordSomewhere() {
    GistRow row =
        GistRow.of(
            gist(
                "a",
                List.of(file("Retry.java", "Java"), file("Notes.md", null)),
                "With jitter #http",
                NOW,
                0),
            true,
            false);
    for (String found :
        List.of("", "retry", "NOTES", "jitter retry", "#http", "hello", " with  jit ")) {
      assertThat(GistFilter.of(found).keeps(row)).as(found).isTrue();
    }
    assertThat(GistFilter.of("retry python").keeps(row)).isFalse();
  }
}
